package eu.pescoportal.register;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.Edition;
import eu.pescoportal.record.version.LatestVersion;
import eu.pescoportal.record.version.Published;
import eu.pescoportal.register.document.DocumentTypes;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a publication would lay over a register: documents that nobody published yet, numbered as if somebody
 * had, and records that would no longer stand. What has no key or no name yet is no record, and is left out.
 *
 * @param publication
 *            the last one before; null while nothing was published
 */
record Overlay(Snapshot register, Edition.@Nullable Publication publication,
        Collection<? extends Document> documents, Collection<RecordRef> withdrawn) {

    Snapshot snapshot() {
        var shelves = new EnumMap<RecordKind, Shelf<?>>(RecordKind.class);
        for (var kind : RecordKind.values())
            shelves.put(kind, over(kind, DocumentTypes.of(kind)));
        return new Snapshot(publication, new Shelves(shelves), withdrawals(shelves));
    }

    /** Of several documents of one key the last one counts. */
    private <D extends Document> Shelf<D> over(RecordKind kind, Class<D> type) {
        var published = documents.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(document -> document.key() != null && document.name() != null)
                .collect(Collectors.toMap(Document::key, document -> published(kind, document),
                        (_, last) -> last));
        var gone = withdrawn.stream().filter(r -> r.kind() == kind).map(RecordRef::key).toList();
        return register.shelf(kind, type).with(published.values(), gone);
    }

    private <D extends Document> Published<D> published(RecordKind kind, D document) {
        var last = register.latest(new RecordRef(kind, document.key())).map(LatestVersion::number).orElse(0);
        return new Published<>(document, last + 1, register.revision() + 1,
                publication == null ? Instant.EPOCH : publication.publishedAt());
    }

    private Map<RecordKind, Map<String, Withdrawal>> withdrawals(Map<RecordKind, Shelf<?>> shelves) {
        var withdrawals = new EnumMap<RecordKind, Map<String, Withdrawal>>(RecordKind.class);
        shelves.forEach((kind, shelf) -> withdrawals.put(kind, withdrawals(kind, shelf)));
        return withdrawals;
    }

    /** Those of before, and those that nobody gave a reason for yet; not what stands again. */
    private Map<String, Withdrawal> withdrawals(RecordKind kind, Shelf<?> shelf) {
        var ofKind = new HashMap<String, Withdrawal>();
        for (var record : withdrawn)
            if (record.kind() == kind && publication != null)
                register.latest(record)
                        .ifPresent(last -> ofKind.put(record.key(), new Withdrawal(kind, record.key(),
                                last.name(), last.number(), register.revision(), publication.day(), "")));
        register.withdrawals(kind).forEach(earlier -> ofKind.put(earlier.key(), earlier));
        ofKind.keySet().removeIf(shelf::has);
        return ofKind;
    }
}
