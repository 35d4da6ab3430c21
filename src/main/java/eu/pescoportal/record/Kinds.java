package eu.pescoportal.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The registry of all kinds of records. */
@Component
public class Kinds {

    private final Map<RecordKind, Kind<?>> kinds = new EnumMap<>(RecordKind.class);

    Kinds(List<Kind<?>> kinds) {
        kinds.forEach(kind -> this.kinds.put(kind.kind(), kind));
    }

    public Kind<?> get(RecordKind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    @SuppressWarnings("unchecked") // one kind of record has one type of document
    public <D extends Document> Kind<D> get(RecordKind kind, Class<D> type) {
        return (Kind<D>) get(kind);
    }

    /** A record as one of its versions had it. */
    public Optional<Document> version(RecordKind kind, String key, int number) {
        return get(kind).load(Selection.version(key, number))
                .stream()
                .findFirst()
                .map(Published::document);
    }

    /** Publishes documents of any kinds, those first that others refer to. */
    public void publish(List<? extends Document> documents, Revision revision) {
        for (var kind : List.of(RecordKind.values()).reversed())
            publish(get(kind), documents, revision);
    }

    private static <D extends Document> void publish(Kind<D> kind, List<? extends Document> documents,
            Revision revision) {
        var ofKind = documents.stream()
                .filter(kind.type()::isInstance)
                .map(kind.type()::cast)
                .collect(Collectors.toList());
        if (!ofKind.isEmpty()) kind.publish(ofKind, revision);
    }
}
