package eu.pescoportal.analysis.changes;

import eu.pescoportal.analysis.changes.Change.Subject;
import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All that changes in a register, of all facts or of the checked ones only; the rules are the package's. */
final class Changes {

    private final boolean onlyChecked;
    private final Consumer<Change> found;

    private Changes(boolean onlyChecked, Consumer<Change> found) {
        this.onlyChecked = onlyChecked;
        this.found = found;
    }

    /**
     * What changed after one day and up to another, day by day; of one day first what happened to states,
     * then project by project in the order of their names, each one's establishment before who takes part.
     */
    static List<Change> between(Snapshot snapshot, LocalDate from, LocalDate to, boolean onlyChecked) {
        var changes = new ArrayList<Change>();
        new Changes(onlyChecked, change -> { if (change.isBetween(from, to)) changes.add(change); })
                .addAll(snapshot);
        changes.sort(order(snapshot));
        return changes;
    }

    private static Comparator<Change> order(Snapshot snapshot) {
        var projects = snapshot.projects();
        return Comparator.comparing(Change::day)
                .thenComparing(change -> change.project() == null ? -1 : projects.position(change.project()))
                .thenComparing(Change::kind)
                .thenComparing(Change::rank)
                .thenComparing(Change::subject);
    }

    private void addAll(Snapshot snapshot) {
        snapshot.states().all().forEach(this::add);
        snapshot.partners().all().forEach(this::add);
        for (var project : snapshot.projects().all()) {
            found.accept(ProjectChanges.establishment(project));
            new StateChanges(project, onlyChecked, found).addAll();
            new PartnerChanges(project, onlyChecked, found).addAll();
            ProjectChanges.end(project).ifPresent(found);
        }
    }

    /** Whoever was there from the first day joined on none. */
    private void add(MemberStateDocument state) {
        var about = Subject.state(state.code());
        add(state.pescoFrom(), ChangeKind.PESCO_JOINED, about, state.sources());
        add(state.pescoTo(), ChangeKind.LEFT, about, state.sources());
        add(state.natoFrom(), ChangeKind.NATO_JOINED, about, state.sources());
    }

    private void add(PartnerDocument partner) {
        add(partner.natoFrom(), ChangeKind.NATO_JOINED, new Subject(null, null, partner.key()),
                partner.sources());
    }

    private void add(@Nullable PartialDate date, ChangeKind kind, Subject about, List<String> sources) {
        if (date == null || !date.firstDay().isAfter(AsOf.FIRST_DAY)) return;
        var citations = sources.stream().map(Citation::of).toList();
        found.accept(Change.of(date, kind, about, citations, Doubt.of(true, null)));
    }
}
