package eu.pescoportal.analysis.changes;

import eu.pescoportal.analysis.changes.ChangeRow.Founders;
import eu.pescoportal.analysis.changes.ChangeSection.Group;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.vocabulary.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the rows of the page, whose links lead to pages as of the last day. */
record ChangeRows(ChangeWords words, AsOf asOf, NumberedSources sources) {

    /** Of one project: who began it stands with its establishment. */
    Group project(List<Change> changes) {
        var slug = changes.getFirst().project();
        var isNew = changes.stream().anyMatch(change -> change.kind() == ChangeKind.ESTABLISHED);
        var rows = changes.stream()
                .filter(change -> !isNew || !change.isToldWithItsProject())
                .map(change -> row(change, true,
                        change.kind() == ChangeKind.ESTABLISHED ? changes : List.of()))
                .toList();
        return slug == null
                ? new Group(null, null, rows)
                : new Group(words.project(slug), asOf.address(RecordKind.PROJECT.path(slug)), rows);
    }

    private List<Founders> founders(List<Change> changes) {
        return changes.stream()
                .filter(Change::isToldWithItsProject)
                .collect(Collectors.groupingBy(ChangeRows::label, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(same -> new Founders(words.words().say(same.getKey(), same.getValue().size()),
                        byName(same.getValue()).map(change -> row(change, true, List.of())).toList()))
                .toList();
    }

    private Stream<Change> byName(List<Change> changes) {
        return changes.stream().sorted(Comparator.comparing(change -> String.valueOf(words.party(change))));
    }

    /** The keys of these messages are in the order of roles; third States come last. */
    private static String label(Change change) {
        return change.after() instanceof Role role
                ? "changes.founders." + role.word()
                : "changes.founders.third." + change.kind().lasting();
    }

    /** By name. */
    List<Group> parties(Collection<List<Change>> byParty) {
        return byParty.stream()
                .sorted(Comparator.comparing(changes -> String.valueOf(words.party(changes.getFirst()))))
                .map(changes -> new Group(words.party(changes.getFirst()), party(changes.getFirst()),
                        changes.stream().map(change -> row(change, false, List.of())).toList()))
                .toList();
    }

    Group projects(List<Change> changes) {
        return new Group(null, null, changes.stream().map(change -> row(change, false, List.of())).toList());
    }

    /**
     * Sources are numbered as they are read, those of the change before those of who began with it.
     *
     * @param founding
     *            all changes of a new project, among them these
     */
    private ChangeRow row(Change change, boolean inItsProject, List<Change> founding) {
        var refs = sources.refs(change.citations());
        var slug = change.project();
        var subject = inItsProject ? words.party(change) : slug == null ? null : words.project(slug);
        var address = inItsProject
                ? party(change)
                : slug == null ? null : asOf.address(RecordKind.PROJECT.path(slug));
        return new ChangeRow(change.name(), words.when(change), subject, address, words.what(change),
                words.doubts(change), words.notes(change), refs, founders(founding));
    }

    private @Nullable String party(Change change) {
        if (change.state() != null) return asOf.address(RecordKind.STATE.path(change.state()));
        return change.partner() == null ? null : asOf.address(RecordKind.PARTNER.path(change.partner()));
    }
}
