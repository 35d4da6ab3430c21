package eu.pescoportal.project.list;

import eu.pescoportal.register.Found;
import eu.pescoportal.register.ProjectFilter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.RegisterWords.Value;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.query.ProjectList;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.StateGroup;
import eu.pescoportal.vocabulary.Status;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes the filters of a list, with what each of their values would find. */
class ListFilters {

    /** Those of which is said what they mean. */
    private static final Set<String> HINTED = Set.of("without", "group");

    private final Found found;
    private final ProjectFilter filter;
    private final Snapshot snapshot;
    private final RegisterWords words;

    ListFilters(ProjectList list, RegisterWords words) {
        this.found = list.found();
        this.filter = list.query().filter();
        this.snapshot = list.view().snapshot();
        this.words = words;
    }

    ListFilter states() {
        return byLabel("state", found.states(codes()), filter.states(), words::state);
    }

    ListFilter groups() {
        return filter("group", found.groups(List.of(StateGroup.values())), filter.groups(), words::word);
    }

    ListFilter without() {
        return byLabel("without", found.without(codes()), filter.without(), words::state);
    }

    /** All that are not about member states. */
    List<ListFilter> others() {
        return List.of(
                filter("domain", found.domains(List.of(Domain.values())), filter.domains(), words::word),
                filter("wave", found.waves(List.copyOf(snapshot.waves())), filter.waves(), words::wave),
                filter("status", found.statuses(List.of(Status.values())), filter.statuses(), words::word),
                byLabel("partner", found.partners(partners()), filter.partners(), words::partner));
    }

    private List<String> codes() {
        return snapshot.states().all().stream().map(MemberStateDocument::code).toList();
    }

    private List<String> partners() {
        return snapshot.partners().all().stream().map(PartnerDocument::key).toList();
    }

    private <T> ListFilter filter(String name, Map<T, Integer> counts, Collection<T> chosen,
            Function<T, Value> value) {
        return filter(name, Choice.of(name, counts, chosen, value));
    }

    private <T> ListFilter byLabel(String name, Map<T, Integer> counts, Collection<T> chosen,
            Function<T, Value> value) {
        return filter(name,
                Choice.of(name, counts, chosen, value)
                        .stream()
                        .sorted(Comparator.comparing(Choice::label))
                        .toList());
    }

    /**
     * Where no value could find anything because another filter holds all back, numbers would say nothing of
     * the values.
     */
    private ListFilter filter(String name, List<Choice> choices) {
        var chosen = choices.stream().filter(Choice::chosen).count();
        var counted = choices.stream().anyMatch(Choice::counts);
        return new ListFilter(words.say("projects.filter." + name),
                chosen == 0 ? null : words.say("projects.filter.chosen", chosen),
                HINTED.contains(name) ? words.say("projects.filter." + name + ".hint") : null,
                counted ? choices : choices.stream().map(Choice::uncounted).toList());
    }
}
