package eu.pescoportal.register;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.version.Edition;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The records of each kind; a kind that is missing has none. */
record Shelves(Map<RecordKind, Shelf<?>> all) implements Records {

    static final Shelves EMPTY = new Shelves(Map.of());

    @Override
    public Shelf<? extends Document> shelf(RecordKind kind) {
        var shelf = all.get(kind);
        return shelf == null ? Shelf.empty() : shelf;
    }

    /** The waves of all projects, whatever the day. */
    SortedSet<Integer> waves() {
        return projects().all()
                .stream()
                .map(ProjectDocument::wave)
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new),
                        Collections::unmodifiableSortedSet));
    }

    /** The keys of the sources by where on the web they stand. */
    Map<String, String> addresses() {
        return sources().all()
                .stream()
                .filter(source -> source.address() != null)
                .collect(Collectors.toMap(SourceDocument::address, SourceDocument::key, (one, _) -> one));
    }

    /** The latest count of running projects that an official source states. */
    Edition.@Nullable Official latestCount() {
        return counts().all()
                .stream()
                .flatMap(count -> count.stated().stream())
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** The latest date of any source; of those that begin together the most precise. */
    @Nullable
    PartialDate newestSource() {
        return sources().all()
                .stream()
                .map(SourceDocument::published)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(PartialDate::firstDay).thenComparing(date -> date.text().length()))
                .orElse(null);
    }
}
