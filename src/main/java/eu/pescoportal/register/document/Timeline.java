package eu.pescoportal.register.document;

import eu.pescoportal.record.Edition;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The history of PESCO as a whole; the shape of {@code timeline.json}. */
public record Timeline(List<Event> events, List<OfficialTotal> officialTotals,
        List<CouncilDecision> decisions) {

    public record Event(PartialDate date, String title, String detail, String source) implements Sourced {}

    /** What the Council or the PESCO secretariat counts; null where it does not say. */
    public record OfficialTotal(PartialDate asOf, @Nullable Integer launched, @Nullable Integer closed,
            @Nullable Integer merged, @Nullable Integer active, String source,
            @Nullable String note) implements Sourced {}

    public record CouncilDecision(@Nullable String celex, String title, PartialDate date, String url,
            String what) {}

    /** The latest count of running projects that an official source states. */
    public Edition.@Nullable Official latestCount() {
        return officialTotals.stream()
                .filter(total -> total.active() != null)
                .max(Comparator.comparing(total -> total.asOf().firstDay()))
                .map(total -> new Edition.Official(total.asOf(), Objects.requireNonNull(total.active()),
                        total.source()))
                .orElse(null);
    }

    /** Reports every rule that it breaks: each list is in order of date, and what it names is there. */
    public void check(Problems problems, References references) {
        for (int i = 0; i < events.size(); i++)
            problems.known("events[" + i + "].source", events.get(i).source(), RecordKind.SOURCE, references);
        for (int i = 0; i < officialTotals.size(); i++)
            problems.known("officialTotals[" + i + "].source", officialTotals.get(i).source(),
                    RecordKind.SOURCE, references);
        inOrder("events", events, Event::date, problems);
        inOrder("officialTotals", officialTotals, OfficialTotal::asOf, problems);
        inOrder("decisions", decisions, CouncilDecision::date, problems);
    }

    private static <T> void inOrder(String list, List<T> rows, Function<T, PartialDate> date,
            Problems problems) {
        problems.rejectIf(!rows.equals(rows.stream().sorted(Comparator.comparing(date)).toList()), list,
                "problem.dateOrder");
    }
}
