package eu.pescoportal.analysis.changes;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.DecisionDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The acts of the Council whose days can be chosen; the latest one stands first. */
record Decisions(List<DecisionDocument> all) {

    /** The act without what it is about, which stands behind. */
    private static final Pattern NAME = Pattern.compile(".*?\\(CFSP\\) \\d{4}/\\d+");

    static Decisions of(Snapshot snapshot, LocalDate today) {
        return new Decisions(snapshot.decisions()
                .all()
                .stream()
                .filter(act -> !act.date().firstDay().isBefore(AsOf.FIRST_DAY)
                        && act.date().hasBegunBy(today))
                .toList()
                .reversed());
    }

    static String name(DecisionDocument act) {
        var name = NAME.matcher(act.title());
        return name.lookingAt() ? name.group() : act.title();
    }

    /** The day of the latest one before another day; where there is none, that on which PESCO began. */
    LocalDate latestBefore(LocalDate day) {
        return all.stream()
                .map(act -> act.date().firstDay())
                .filter(date -> date.isBefore(day))
                .findFirst()
                .orElse(AsOf.FIRST_DAY);
    }

    Stream<DecisionDocument> on(LocalDate day) {
        return all.stream().filter(act -> act.date().firstDay().equals(day));
    }
}
