package eu.pescoportal.register;

import eu.pescoportal.history.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The history of PESCO as a whole; the shape of {@code timeline.json}. */
record Timeline(List<Event> events, List<OfficialTotal> officialTotals, List<CouncilDecision> decisions) {

    record Event(PartialDate date, String title, String detail, String source) {}

    /** What the Council or the PESCO secretariat counts; null where it does not say. */
    record OfficialTotal(PartialDate asOf, @Nullable Integer launched, @Nullable Integer closed,
            @Nullable Integer merged, @Nullable Integer active, String source, @Nullable String note) {}

    record CouncilDecision(@Nullable String celex, String title, PartialDate date, String url, String what) {}
}
