package eu.pescoportal.editing.desk;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Withdrawal;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.search.Names;
import eu.pescoportal.vocabulary.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds records to edit by a part of their names or keys, projects by acronyms and other names too, and those
 * that were withdrawn.
 */
record DeskSearch(Snapshot register, String text, String folded) {

    private static final int MOST = 30;

    /**
     * @param stands
     *            in the register of today; the key of one that does not still belongs to it
     */
    record Found(RecordRef record, String name, boolean stands) {}

    static List<Found> of(String text, Snapshot register) {
        var folded = Names.folded(text);
        return folded.isEmpty() ? List.of() : new DeskSearch(register, Words.lower(text), folded).found();
    }

    /** What stands, kind by kind in the order of names, then what was withdrawn. */
    private List<Found> found() {
        var kinds = Arrays.asList(RecordKind.values());
        return Stream.concat(kinds.stream().flatMap(this::standing), kinds.stream().flatMap(this::withdrawn))
                .limit(MOST)
                .toList();
    }

    private Stream<Found> standing(RecordKind kind) {
        var shelf = register.shelf(kind);
        return IntStream.range(0, shelf.size())
                .filter(i -> meets(shelf.sortName(i), shelf.get(i).key())
                        || shelf.get(i) instanceof ProjectDocument project && isCalled(project))
                .mapToObj(i -> new Found(new RecordRef(kind, shelf.get(i).key()), shelf.get(i).name(), true));
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

    private boolean isCalled(ProjectDocument project) {
        var names = new ArrayList<>(project.alsoKnownAs());
        if (project.acronym() != null) names.add(Objects.requireNonNull(project.acronym()));
        return names.stream().map(Names::folded).anyMatch(folded::equals);
    }
}
