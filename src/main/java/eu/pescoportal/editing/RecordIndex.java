package eu.pescoportal.editing;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys and names of all records that ever were, in the order of their names. */
record RecordIndex(List<Entry> entries) {

    /**
     * @param number
     *            of its last version
     * @param stands
     *            in the register of today; the key of one that does not still belongs to it
     */
    record Entry(RecordKind kind, String key, String name, int number, boolean stands) {

        public String path() {
            return kind.path(key);
        }
    }

    List<Entry> standing(RecordKind kind) {
        return entries.stream().filter(e -> e.kind() == kind && e.stands()).toList();
    }

    List<Option> options(RecordKind kind) {
        return standing(kind).stream().map(e -> new Option(e.key(), e.name())).toList();
    }

    /** The last name of a record; its key if it never had one. */
    String name(RecordKind kind, String key) {
        return find(kind, key).map(Entry::name).orElse(key);
    }

    /** The number of a record's last version; 0 if it never had one. */
    int latest(RecordKind kind, String key) {
        return find(kind, key).map(Entry::number).orElse(0);
    }

    private Optional<Entry> find(RecordKind kind, String key) {
        return entries.stream().filter(e -> e.kind() == kind && e.key().equals(key)).findFirst();
    }

    boolean isTaken(RecordKind kind, String key) {
        return find(kind, key).isPresent();
    }

    /** What may be referred to: records that stand, and sources that come with the one that cites them. */
    References references(Set<String> newSources) {
        var sources = keys(RecordKind.SOURCE);
        sources.addAll(newSources);
        return new References(sources, keys(RecordKind.STATE), keys(RecordKind.PARTNER),
                keys(RecordKind.PROJECT));
    }

    private Set<String> keys(RecordKind kind) {
        return standing(kind).stream().map(Entry::key).collect(Collectors.toSet());
    }
}
