package eu.pescoportal.history;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.difference.Difference;
import eu.pescoportal.record.difference.Differences;
import eu.pescoportal.record.kind.Kinds;
import eu.pescoportal.record.wording.Line;
import eu.pescoportal.record.wording.Wording;
import eu.pescoportal.register.Snapshots;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Says in words what publications did to records; of each kind all versions are read at once. */
@Component
class TouchedWords {

    private final Kinds kinds;
    private final Wording wording;
    private final Snapshots snapshots;

    TouchedWords(Kinds kinds, Wording wording, Snapshots snapshots) {
        this.kinds = kinds;
        this.wording = wording;
        this.snapshots = snapshots;
    }

    /** Names a version of a record. */
    private record Version(RecordKind kind, String key, int number) {}

    /**
     * How each differs from its version before. Of one that was withdrawn, or that is the first of its
     * record, there is nothing to say.
     */
    Map<Publication.Touched, List<Line>> of(Collection<Publication.Touched> touched, Locale locale) {
        var numbers = new EnumMap<RecordKind, Map<String, List<Integer>>>(RecordKind.class);
        for (var one : touched)
            if (one.differs())
                numbers.computeIfAbsent(one.record().kind(), _ -> new HashMap<>())
                        .computeIfAbsent(one.record().key(), _ -> new ArrayList<>())
                        .addAll(List.of(one.version() - 1, one.version()));
        var documents = new HashMap<Version, Document>();
        numbers.forEach((kind, ofKind) -> kinds.versions(kind, ofKind)
                .forEach(published -> documents.put(
                        new Version(kind, published.document().key(), published.number()),
                        published.document())));
        var telling = snapshots.newest().telling(locale);
        var words = new HashMap<Publication.Touched, List<Line>>();
        for (var one : touched)
            if (one.differs())
                words.put(one,
                        wording.of(differences(one, documents), kinds.get(one.record().kind()), telling));
        return words;
    }

    private static List<Difference> differences(Publication.Touched touched,
            Map<Version, Document> documents) {
        var record = touched.record();
        return Differences.between(
                said(documents, new Version(record.kind(), record.key(), touched.version() - 1)),
                said(documents, new Version(record.kind(), record.key(), touched.version())));
    }

    private static Record said(Map<Version, Document> documents, Version version) {
        return (Record) Objects.requireNonNull(documents.get(version));
    }
}
