package eu.pescoportal.home;

import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.Commitment;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.register.document.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened: the events of PESCO as a whole, the acts of the Council, and what the states bound
 * themselves to by the first of them.
 *
 * @param commitments
 *            by area, A to E
 */
record EventsPage(List<Event> events, List<Decision> decisions,
        SequencedMap<String, List<Commitment>> commitments, @Nullable SourceDocument commitmentsSource) {

    record Event(Timeline.Event event, SourceDocument source) {}

    /** An act of the Council; {@code source} is its key in the register, where facts rest on it. */
    record Decision(Timeline.CouncilDecision act, @Nullable String source) {}

    static EventsPage of(Snapshot snapshot) {
        var background = snapshot.background();
        var commitments = new TreeMap<String, List<Commitment>>();
        background.commitments()
                .forEach(c -> commitments.computeIfAbsent(c.area(), _ -> new ArrayList<>()).add(c));
        return new EventsPage(
                background.timeline().events().stream().flatMap(e -> event(e, snapshot)).toList(),
                background.timeline()
                        .decisions()
                        .stream()
                        .map(act -> new Decision(act, source(act, snapshot)))
                        .toList(),
                commitments,
                background.commitments()
                        .stream()
                        .flatMap(c -> snapshot.sources().find(c.source()).stream())
                        .findFirst()
                        .orElse(null));
    }

    private static Stream<Event> event(Timeline.Event event, Snapshot snapshot) {
        return snapshot.sources().find(event.source()).stream().map(source -> new Event(event, source));
    }

    private static @Nullable String source(Timeline.CouncilDecision act, Snapshot snapshot) {
        return snapshot.sources()
                .all()
                .stream()
                .filter(source -> source.celex() != null && source.celex().equals(act.celex()))
                .map(SourceDocument::key)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public List<Commitment> allCommitments() {
        return commitments.values().stream().flatMap(List::stream).toList();
    }

    public long uncheckedCommitments() {
        return allCommitments().stream().filter(c -> !c.checked()).count();
    }
}
