package eu.pescoportal.register;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.version.Edition;
import eu.pescoportal.record.version.Published;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.PartnerKind;
import eu.pescoportal.vocabulary.SourceKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Registers of a few projects, with five states and the partners nato, ncia (of NATO), eda and no (Norway).
 */
public class SmallRegister {

    private static final Instant FIRST_LOAD = Instant.parse("2026-01-01T12:00:00Z");

    private SmallRegister() {}

    public static Snapshot of(AProject... projects) {
        var first = new Edition.Publication(1, FIRST_LOAD, Revision.Kind.CHANGE, "First load");
        return new Snapshot(first,
                new Shelves(Map.of(RecordKind.PROJECT, shelf(Arrays.stream(projects).map(AProject::document)),
                        RecordKind.STATE,
                        shelf(Stream.of("DE", "EE", "ES", "FR", "IT").map(SmallRegister::state)),
                        RecordKind.PARTNER, shelf(partners()), RecordKind.SOURCE, shelf(Stream.of(act())))),
                Map.of());
    }

    private static <D extends Document> Shelf<D> shelf(Stream<D> documents) {
        return Shelf.<D>empty()
                .with(documents.map(d -> new Published<>(d, 1, 1, FIRST_LOAD)).toList(), List.of());
    }

    private static MemberStateDocument state(String code) {
        var joined = PartialDate.of("2017-12-11");
        return new MemberStateDocument(code, code, "Capital", null, joined, null, joined, null, null, null,
                List.of());
    }

    private static Stream<PartnerDocument> partners() {
        return Stream.of(partner("nato", PartnerKind.NATO, null),
                partner("ncia", PartnerKind.NATO_BODY, null), partner("eda", PartnerKind.EU_BODY, null),
                partner("no", PartnerKind.THIRD_STATE, "NO"));
    }

    private static PartnerDocument partner(String key, PartnerKind kind, @Nullable String state) {
        return new PartnerDocument(key, key, kind, "Summary", state, null, null, List.of());
    }

    private static SourceDocument act() {
        return new SourceDocument("act", SourceKind.ACT, "Act", "Council", null, "https://example.org", "en",
                null, null, null);
    }
}
