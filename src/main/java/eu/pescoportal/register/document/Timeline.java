package eu.pescoportal.register.document;

import eu.pescoportal.vocabulary.PartialDate;

import eu.pescoportal.record.Edition;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The history of PESCO as a whole; the shape of {@code timeline.json}. */
public record Timeline(List<Event> events, List<OfficialTotal> officialTotals,
        List<CouncilDecision> decisions) {

    public record Event(PartialDate date, String title, String detail, String source) {}

    /** What the Council or the PESCO secretariat counts; null where it does not say. */
    public record OfficialTotal(PartialDate asOf, @Nullable Integer launched, @Nullable Integer closed,
            @Nullable Integer merged, @Nullable Integer active, String source, @Nullable String note) {}

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
}
