package eu.pescoportal.analysis.changes;

import eu.pescoportal.register.RegisterWords.Value;
import eu.pescoportal.register.document.DecisionDocument;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen on the page of changes. A list to choose from holds one value: what else is asked for is
 * sent along.
 *
 * @param state
 *            the one that is chosen in the list
 */
record ChangeForm(List<Value> decisions, List<Value> states, @Nullable String state, List<Value> domains,
        @Nullable String domain, List<Value> hidden) {

    static ChangeForm of(ChangeList list, Decisions decisions, ChangeWords words) {
        var query = list.query();
        var filter = query.filter();
        var said = words.words();
        var states = list.snapshot()
                .states()
                .all()
                .stream()
                .map(MemberStateDocument::code)
                .map(said::state)
                .sorted(Comparator.comparing(Value::label))
                .toList();
        var chosenStates = filter.states().stream().map(Words::lower).toList();
        var chosenDomains = filter.domains().stream().map(Domain::word).toList();
        var hidden = Stream.of(rest("state", chosenStates), rest("domain", chosenDomains),
                filter.projects().stream().map(project -> new Value("project", project)),
                filter.partners().stream().map(partner -> new Value("partner", partner)),
                query.known() > 0
                        ? Stream.of(new Value("known", Integer.toString(query.known())))
                        : Stream.<Value>of())
                .flatMap(values -> values)
                .toList();
        return new ChangeForm(decisions.all().stream().map(act -> choice(act, words)).toList(), states,
                first(chosenStates), Arrays.stream(Domain.values()).map(said::word).toList(),
                first(chosenDomains), hidden);
    }

    private static Value choice(DecisionDocument act, ChangeWords words) {
        return new Value(act.date().firstDay().toString(), words.decision(act));
    }

    private static @Nullable String first(List<String> chosen) {
        return chosen.isEmpty() ? null : chosen.getFirst();
    }

    private static Stream<Value> rest(String name, List<String> chosen) {
        return chosen.stream().skip(1).map(value -> new Value(name, value));
    }
}
