package eu.pescoportal.project.list;

import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filter of the list as the rail shows it: everything in it is finished text, because there are a hundred
 * values on each page.
 *
 * @param chosen
 *            how many values are, in words; null for none
 * @param hint
 *            null for none
 * @param match
 *            it asks whether all or one of its values are meant
 */
record ListFilter(String name, String label, @Nullable String chosen, boolean open, @Nullable String hint,
        boolean match, List<Choice> choices) {

    /** More values than these make their list scroll. */
    private static final int SHORT = 10;

    public String style() {
        return choices.size() > SHORT ? "choices choices-long" : "choices";
    }

    /** All filters of a list, in the order of the rail. */
    static List<ListFilter> of(ProjectList list, RegisterWords words) {
        var found = list.found();
        var filter = list.query().filter();
        var snapshot = list.view().snapshot();
        var states = snapshot.states().all().stream().map(MemberStateDocument::code).toList();
        var roles = List.of(Role.values())
                .stream()
                .map(role -> Choice.of(words.word(role), null, list.query().roles().contains(role)))
                .toList();
        return List
                .of(filter(
                        "state", Choice.byLabel(found.states(states), filter.states(), words::state), words),
                        filter("role", roles, words),
                        filter("domain",
                                Choice.of(found.domains(List.of(Domain.values())), filter.domains(),
                                        words::word),
                                words),
                        filter("wave",
                                Choice.of(found.waves(List.copyOf(snapshot.waves())), filter.waves(),
                                        words::wave),
                                words),
                        filter("status",
                                Choice.of(found.statuses(List.of(Status.values())), filter.statuses(),
                                        words::word),
                                words),
                        filter("partner",
                                Choice.byLabel(found.partners(partners(snapshot)), filter.partners(),
                                        words::partner),
                                words),
                        filter("without",
                                Choice.byLabel(found.without(states), filter.without(), words::state),
                                words));
    }

    private static List<String> partners(Snapshot snapshot) {
        return snapshot.partners().all().stream().map(PartnerDocument::key).toList();
    }

    /**
     * Those that most visitors use stand open, and those that hold something back. Where no value could find
     * anything because another filter holds all back, numbers would say nothing of the values.
     */
    private static ListFilter filter(String name, List<Choice> choices, RegisterWords words) {
        var chosen = choices.stream().filter(Choice::chosen).count();
        var counted = choices.stream().anyMatch(Choice::counts);
        var hinted = name.equals("role") || name.equals("without");
        return new ListFilter(name, words.say("projects.filter." + name),
                chosen == 0 ? null : words.say("projects.filter.chosen", chosen),
                chosen > 0 || List.of("state", "role", "domain", "status").contains(name),
                hinted ? words.say("projects.filter." + name + ".hint") : null, name.equals("state"),
                counted ? choices : choices.stream().map(Choice::uncounted).toList());
    }
}
