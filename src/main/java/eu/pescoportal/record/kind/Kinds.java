package eu.pescoportal.record.kind;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.Published;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.record.version.Selection;
import eu.pescoportal.record.version.Versions;
import java.util.Collection;
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
    private final Versions versions;

    Kinds(List<Kind<?>> kinds, Versions versions) {
        this.versions = versions;
        kinds.forEach(kind -> this.kinds.put(kind.kind(), kind));
    }

    public Kind<?> get(RecordKind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    /** The record that a document says something of. */
    public RecordRef record(Document document) {
        return kinds.values()
                .stream()
                .filter(kind -> kind.type().isInstance(document))
                .map(kind -> new RecordRef(kind.kind(), document.key()))
                .findFirst()
                .orElseThrow();
    }

    /** A record as one of its versions had it. */
    public Optional<Document> version(RecordKind kind, String key, int number) {
        return get(kind).load(Selection.version(key, number)).stream().findFirst().map(Published::document);
    }

    /** Some versions of records of one kind, numbers by keys. */
    public List<? extends Published<?>> versions(RecordKind kind,
            Map<String, ? extends Collection<Integer>> numbers) {
        return get(kind).load(Selection.versions(numbers));
    }

    /** Lets records refer to each other before they are published. */
    public void begin(List<? extends Document> documents) {
        for (var kind : kinds.values()) {
            var keys = documents.stream().filter(kind.type()::isInstance).map(Document::key).toList();
            if (!keys.isEmpty()) versions.begin(kind.kind(), keys);
        }
    }

    /** Ends what stands of some records, and nothing comes in its place. */
    public void withdraw(List<RecordRef> records, Revision revision) {
        records.forEach(record -> versions.withdraw(record.kind(), record.key(), revision));
    }

    /** Makes checked documents of any kinds the current states of the records they name. */
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
