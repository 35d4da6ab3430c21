package eu.pescoportal.register.document;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;
import eu.pescoportal.record.version.Edition;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many projects there were, as the Council or the PESCO secretariat states it, null where it does not
 * say; an entry of {@code officialTotals} in {@code timeline.json}.
 */
public record CountDocument(@Code String key, PartialDate asOf, @Nullable Integer launched,
        @Nullable Integer closed, @Nullable Integer merged, @Nullable Integer active, @Code String source,
        @Nullable String note) implements Document, Sourced {

    /** As the view of all versions names it, too. */
    @Override
    public String name() {
        return "Official count, " + asOf;
    }

    /** How many were running; none where only other numbers are stated. */
    public Optional<Edition.Official> stated() {
        return Optional.ofNullable(active).map(number -> new Edition.Official(asOf, number, source));
    }

    @Override
    public String order() {
        return Documents.order(asOf);
    }

    @Override
    public void check(Problems problems, References references) {
        problems.key("key", key);
        problems.required("asOf", asOf);
        checkNumber("launched", launched, problems);
        checkNumber("closed", closed, problems);
        checkNumber("merged", merged, problems);
        checkNumber("active", active, problems);
        problems.rejectIf(launched == null && closed == null && merged == null && active == null, "active",
                "problem.noCount");
        problems.required("source", source);
        problems.known("source", source, RecordKind.SOURCE, references);
    }

    private static void checkNumber(String field, @Nullable Integer number, Problems problems) {
        problems.rejectIf(number != null && number < 0, field, "problem.negative");
    }
}
