package eu.pescoportal.editing.desk.work;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Withdrawal;
import eu.pescoportal.register.search.Hit;
import eu.pescoportal.register.search.Names;
import eu.pescoportal.register.search.SearchIndex;
import eu.pescoportal.register.search.Tier;
import eu.pescoportal.vocabulary.WebAddress;
import eu.pescoportal.vocabulary.Words;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds records to edit by their names in any language, by any part of name or key, sources by their
 * addresses; those that were withdrawn come last.
 */
record DeskSearch(Snapshot register, SearchIndex index, Set<RecordKind> kinds, String text, String folded) {

    private static final int MOST = 30;
    private static final Set<Tier> NAMES = EnumSet.of(Tier.EXACT, Tier.NAME);

    /**
     * @param stands
     *            in the register of today; the key of one that does not still belongs to it
     */
    record Found(RecordRef record, String name, boolean stands) {}

    static List<Found> of(String text, Snapshot register, SearchIndex index) {
        return of(text, register, index, EnumSet.allOf(RecordKind.class));
    }

    static List<Found> of(String text, Snapshot register, SearchIndex index, Set<RecordKind> kinds) {
        var folded = Names.folded(text);
        return folded.isEmpty()
                ? List.of()
                : new DeskSearch(register, index, kinds, Words.lower(text), folded).found();
    }

    /** Typos are forgiven only where nothing is found as it was typed. */
    private List<Found> found() {
        var found = Stream.of(atAddress(), named(NAMES), each(this::withPart), each(this::withdrawn))
                .flatMap(part -> part)
                .distinct()
                .limit(MOST)
                .toList();
        return found.isEmpty() ? named(EnumSet.of(Tier.NAME_TYPO)).limit(MOST).toList() : found;
    }

    /** A web address, or enough of one to be told from a name. */
    private Stream<Found> atAddress() {
        if (!text.contains("://") && (text.contains(" ") || !text.matches("[^ ]{3,}[./][^ ]{2,}")))
            return Stream.of();
        var address = Words.lower(WebAddress.plain(text));
        return register.addresses()
                .entrySet()
                .stream()
                .filter(entry -> Words.lower(entry.getKey()).contains(address))
                .sorted(Comparator.comparing(entry -> entry.getKey().length()))
                .flatMap(entry -> register.sources().find(entry.getValue()).stream())
                .map(source -> found(RecordKind.SOURCE, source));
    }

    private Stream<Found> named(Set<Tier> tiers) {
        return index.find(text, Integer.MAX_VALUE)
                .stream()
                .filter(hit -> tiers.contains(hit.tier()))
                .flatMap(this::standing);
    }

    /** Not what is no record, and not what the index knows still and the register no longer. */
    private Stream<Found> standing(Hit hit) {
        return hit.subject()
                .kind()
                .record()
                .filter(kinds::contains)
                .flatMap(kind -> register.shelf(kind).find(hit.subject().key()).map(d -> found(kind, d)))
                .stream();
    }

    private static Found found(RecordKind kind, Document document) {
        return new Found(new RecordRef(kind, document.key()), document.name(), true);
    }

    private Stream<Found> each(Function<RecordKind, Stream<Found>> finder) {
        return kinds.stream().flatMap(finder);
    }

    private Stream<Found> withPart(RecordKind kind) {
        var shelf = register.shelf(kind);
        return IntStream.range(0, shelf.size())
                .filter(i -> meets(shelf.sortName(i), shelf.get(i).key()))
                .mapToObj(i -> found(kind, shelf.get(i)));
    }

    private Stream<Found> withdrawn(RecordKind kind) {
        return register.withdrawals(kind)
                .stream()
                .filter(withdrawal -> meets(Names.folded(withdrawal.name()), withdrawal.key()))
                .sorted(Comparator.comparing(Withdrawal::name))
                .map(withdrawal -> new Found(new RecordRef(kind, withdrawal.key()), withdrawal.name(),
                        false));
    }

    private boolean meets(String name, String key) {
        return name.contains(folded) || Words.lower(key).contains(text);
    }
}
