package eu.pescoportal.home;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.CommitmentDocument;
import eu.pescoportal.register.document.DecisionDocument;
import eu.pescoportal.register.document.EventDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.CommitmentArea;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened: the events of PESCO as a whole, the acts of the Council, and what the states bound
 * themselves to by the first of them; until a day.
 *
 * @param commitments
 *            by area, A to E
 */
record EventsPage(AsOf asOf, List<Event> events, List<Decision> decisions,
        SequencedMap<CommitmentArea, List<CommitmentDocument>> commitments,
        @Nullable SourceDocument commitmentsSource) implements Addressed {

    record Event(EventDocument event, SourceDocument source) {}

    /** An act of the Council; {@code source} is its key in the register, where facts rest on it. */
    record Decision(DecisionDocument act, @Nullable String source) {}

    static EventsPage of(Snapshot snapshot, AsOf asOf) {
        var commitments = new TreeMap<CommitmentArea, List<CommitmentDocument>>();
        for (var commitment : snapshot.commitments().all())
            commitments.computeIfAbsent(commitment.area(), _ -> new ArrayList<>()).add(commitment);
        return new EventsPage(asOf,
                snapshot.events()
                        .all()
                        .stream()
                        .filter(event -> event.date().hasBegunBy(asOf.day()))
                        .flatMap(event -> event(event, snapshot))
                        .toList(),
                snapshot.decisions()
                        .all()
                        .stream()
                        .filter(act -> act.date().hasBegunBy(asOf.day()))
                        .map(act -> new Decision(act, source(act, snapshot)))
                        .toList(),
                commitments,
                snapshot.commitments()
                        .all()
                        .stream()
                        .flatMap(c -> snapshot.sources().find(c.source()).stream())
                        .findFirst()
                        .orElse(null));
    }

    private static Stream<Event> event(EventDocument event, Snapshot snapshot) {
        return snapshot.sources().find(event.source()).stream().map(source -> new Event(event, source));
    }

    private static @Nullable String source(DecisionDocument act, Snapshot snapshot) {
        return snapshot.sources()
                .all()
                .stream()
                .filter(source -> source.celex() != null && source.celex().equals(act.celex()))
                .map(SourceDocument::key)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @Override
    public Link address() {
        return asOf.link("/about/timeline");
    }

    @Override
    public LocalDate day() {
        return asOf.day();
    }

    public List<CommitmentDocument> allCommitments() {
        return commitments.values().stream().flatMap(List::stream).toList();
    }

    public long uncheckedCommitments() {
        return allCommitments().stream().filter(c -> !c.checked()).count();
    }
}
