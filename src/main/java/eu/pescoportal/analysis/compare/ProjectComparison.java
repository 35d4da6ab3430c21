package eu.pescoportal.analysis.compare;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.ProjectOn;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.Milestone;
import eu.pescoportal.vocabulary.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts projects side by side, in the words of the page. */
final class ProjectComparison {

    private final CompareQuery query;
    private final Projects projects;
    private final RegisterWords words;

    private ProjectComparison(CompareQuery query, Snapshot snapshot, RegisterWords words) {
        this.query = query;
        this.projects = Projects.of(snapshot.on(query.facts()), query.projects());
        this.words = words;
    }

    static ProjectsPage of(CompareQuery query, Snapshot snapshot, RegisterWords words) {
        var made = new ProjectComparison(query, snapshot, words);
        var heads = query.projects().stream().map(made::head).toList();
        return new ProjectsPage(query, words.and(heads, Head::label), heads, made.facts(), made.groups(),
                made.milestones(), made.partners());
    }

    private AsOf asOf() {
        return query.facts().asOf();
    }

    private Head head(String slug) {
        var project = projects.document(slug);
        return new Head(project.name(), project.acronym(), asOf().address(RecordKind.PROJECT.path(slug)),
                null);
    }

    private List<ProjectsPage.Fact> facts() {
        var facts = new ArrayList<ProjectsPage.Fact>();
        facts.add(fact("compare.status", this::status));
        facts.add(fact("compare.established", project -> words.say("projects.row.wave",
                project.document().wave(), words.date(project.document().established()))));
        facts.add(
                fact("projects.filter.domain", project -> words.say(project.document().domain().message())));
        facts.add(fact("compare.coordinators", project -> states(project, project.coordinators())));
        facts.add(fact("compare.members", this::members));
        facts.add(fact("compare.observers",
                project -> project.isMembershipUnknown()
                        ? words.say("compare.notknown")
                        : Integer.toString(project.observers().size())));
        return facts;
    }

    private ProjectsPage.Fact fact(String label, Function<ProjectOn, String> value) {
        return new ProjectsPage.Fact(words.say(label), query.projects()
                .stream()
                .map(slug -> projects.on(slug).map(value).orElseGet(() -> words.say("compare.notyet")))
                .toList());
    }

    private String status(ProjectOn project) {
        var status = words.say(project.statusMessage());
        var ended = project.document().ended();
        return ended == null || project.status() == Status.ONGOING
                ? status
                : words.say("projects.row.ended", status, words.date(ended));
    }

    private String states(ProjectOn project, List<String> codes) {
        return codes.isEmpty() || project.isMembershipUnknown()
                ? words.say("compare.notknown")
                : words.and(codes, code -> words.state(code).label());
    }

    private String members(ProjectOn project) {
        if (project.isMembershipUnknown()) return words.say("compare.notknown");
        return words.say(project.isMembershipPartial() ? "matrix.members.least" : "matrix.members.all",
                project.numberOfMembers());
    }

    private List<Group> groups() {
        return new Groups("compare.states",
                query.projects().stream().map(slug -> head(slug).label()).toList(), projects.members(), words)
                .of(this::row);
    }

    private Group.Row row(int place) {
        var code = projects.roles().states().get(place);
        var state = words.state(code);
        var letters = query.projects().stream().map(slug -> {
            var position = projects.position(slug);
            return Groups.letter(projects.roles().of(code, position),
                    projects.roles().isChecked(code, position), words);
        }).toList();
        return new Group.Row(new Head(state.label(), null, asOf().address(RecordKind.STATE.path(code)),
                "fi fi-" + state.word()), null, letters);
    }

    private List<ProjectsPage.Moment> milestones() {
        return projects.milestones()
                .entrySet()
                .stream()
                .map(day -> new ProjectsPage.Moment(words.date(day.getKey()),
                        query.projects()
                                .stream()
                                .map(slug -> day.getValue()
                                        .getOrDefault(slug, List.of())
                                        .stream()
                                        .map(this::told)
                                        .toList())
                                .toList()))
                .toList();
    }

    private String told(Milestone milestone) {
        return milestone.checked() ? milestone.title() : words.say("compare.unchecked", milestone.title());
    }

    private List<ProjectsPage.Partner> partners() {
        return projects.allPartners()
                .stream()
                .map(key -> new ProjectsPage.Partner(
                        new Head(words.partner(key).label(), null,
                                asOf().address(RecordKind.PARTNER.path(key)), null),
                        query.projects().stream().map(slug -> ties(key, slug)).toList()))
                .toList();
    }

    private String ties(String partner, String slug) {
        var ties = projects.ties(partner, slug);
        return ties.isEmpty()
                ? "–"
                : ties.stream()
                        .map(tie -> words.say(tie.link().kind().message()))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
