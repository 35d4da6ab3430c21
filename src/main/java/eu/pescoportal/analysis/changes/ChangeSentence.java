package eu.pescoportal.analysis.changes;

import eu.pescoportal.vocabulary.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says between which days changes are told, and how many there are of each kind. */
record ChangeSentence(ChangeList list, ChangeWords words) {

    private static final String TOTAL = "changes.total.";

    /** "104 changes: 11 projects established, 90 participations from their start and 3 projects ended". */
    String totals() {
        var said = new ArrayList<String>();
        for (var kind : ChangeKind.values()) {
            say(TOTAL + kind.name(), list.count(kind, false), said);
            say(TOTAL + kind.name() + ".founding", list.count(kind, true), said);
        }
        return said.isEmpty()
                ? words.words().say(TOTAL + "none")
                : words.words()
                        .say("changes.total", list.changes().size(),
                                words.words().and(said, Function.identity()));
    }

    private void say(String message, long count, List<String> said) {
        if (count > 0) said.add(words.words().say(message, count));
    }

    /** The days, and the filters that are on. */
    String heading() {
        var days = words.words().say("changes.heading", day(list.query().from()), day(list.query().to()));
        var filters = ChangeChip.of(list.query(), words).stream().map(ChangeChip::label).toList();
        return filters.isEmpty() ? days : words.words().say("changes.of", days, String.join(", ", filters));
    }

    String days() {
        return words.words()
                .say("changes.days", day(list.query().from()), day(list.query().to()),
                        list.snapshot().revision());
    }

    private String day(LocalDate day) {
        return words.words().date(PartialDate.of(day));
    }

    /** Those of the two days. */
    List<String> decisions(Decisions decisions) {
        return Stream.of(list.query().from(), list.query().to())
                .distinct()
                .flatMap(decisions::on)
                .map(words::decision)
                .toList();
    }
}
