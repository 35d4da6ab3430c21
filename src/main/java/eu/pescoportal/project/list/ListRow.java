package eu.pescoportal.project.list;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.ProjectOn;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.query.ProjectQuery;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Status;
import eu.pescoportal.vocabulary.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as the list shows it, in finished words.
 *
 * @param marked
 *            where a search met it; null where nothing was searched for
 * @param coordinators
 *            none where the membership is unknown
 * @param roles
 *            of the states asked for
 */
record ListRow(String address, String name, @Nullable String acronym, @Nullable Marked marked, String since,
        String status, String statusStyle, boolean membershipUnknown, boolean membershipPartial,
        List<State> coordinators, String members, @Nullable String observers, List<RoleOf> roles,
        List<Partner> partners) {

    record State(String address, String name, String flag) {}

    record RoleOf(String letter, String style, String text) {}

    record Partner(String address, String name) {}

    /**
     * @param named
     *            the states asked for, whose roles are told
     */
    static ListRow of(ProjectOn project, ProjectQuery query, List<String> named, @Nullable Marked marked,
            RegisterWords words) {
        var document = project.document();
        var members = project.numberOfMembers();
        var observers = project.observers().size();
        return new ListRow(query.asOf().address(RecordKind.PROJECT.path(document.slug())), document.name(),
                document.acronym(), marked,
                words.say("projects.row.since", words.say(document.domain().message()), document.wave(),
                        words.date(document.established())),
                status(project, words), "status status-" + project.status().word(),
                project.isMembershipUnknown(), project.isMembershipPartial(),
                project.coordinators().stream().map(code -> state(code, query, words)).toList(),
                words.say(project.isMembershipPartial()
                        ? "projects.row.members.partial"
                        : "projects.row.members", members),
                observers == 0 ? null : words.say("projects.row.observers", observers),
                named.stream()
                        .flatMap(code -> project.roleOf(code).map(role -> role(code, role, words)).stream())
                        .toList(),
                project.partners().stream().map(key -> partner(key, query, words)).toList());
    }

    private static String status(ProjectOn project, RegisterWords words) {
        var status = words.say(project.statusMessage());
        var ended = project.document().ended();
        return project.status() == Status.ONGOING || ended == null
                ? status
                : words.say("projects.row.ended", status, words.date(ended));
    }

    private static State state(String code, ProjectQuery query, RegisterWords words) {
        var state = words.state(code);
        return new State(query.asOf().address(RecordKind.STATE.path(code)), state.label(),
                "fi fi-" + state.word());
    }

    private static RoleOf role(String code, Role role, RegisterWords words) {
        return new RoleOf(role.letter(), "role role-" + Words.lower(role.letter()),
                words.say("projects.row.roleof", words.state(code).label(), words.say(role.message())));
    }

    private static Partner partner(String key, ProjectQuery query, RegisterWords words) {
        return new Partner(query.asOf().address(RecordKind.PARTNER.path(key)), words.partner(key).label());
    }
}
