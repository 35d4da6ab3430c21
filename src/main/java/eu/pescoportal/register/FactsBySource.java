package eu.pescoportal.register;

import eu.pescoportal.register.document.Fact;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.Sourced;
import eu.pescoportal.vocabulary.Citation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What rests on each source of a snapshot, and for which projects it is further reading. */
public final class FactsBySource {

    private final Map<String, List<SourcedFact>> facts = new HashMap<>();
    private final Map<String, List<ProjectDocument>> reading = new HashMap<>();

    private FactsBySource() {}

    static FactsBySource of(Snapshot snapshot) {
        var facts = new FactsBySource();
        snapshot.projects().all().forEach(facts::add);
        snapshot.states().all().forEach(state -> facts.add(state.sources(), state));
        snapshot.partners().all().forEach(partner -> facts.add(partner.sources(), partner));
        snapshot.events().all().forEach(event -> facts.add(List.of(event.source()), event));
        snapshot.counts().all().forEach(count -> facts.add(List.of(count.source()), count));
        snapshot.claims().all().forEach(claim -> facts.add(claim.sources(), claim));
        snapshot.commitments()
                .all()
                .forEach(commitment -> facts.add(List.of(commitment.source()), commitment));
        return facts;
    }

    private void add(ProjectDocument project) {
        add(project.establishedBy(), new SourcedFact(project, project, null));
        project.facts().forEach(fact -> {
            var seen = new HashSet<String>();
            for (var citation : fact.citations())
                if (citation.source() != null && seen.add(citation.source()))
                    add(citation.source(), new SourcedFact(project, fact, place(fact, citation.source())));
        });
        var cited = project.cited();
        for (var source : project.sources())
            if (!cited.contains(source)) reading.computeIfAbsent(source, _ -> new ArrayList<>()).add(project);
    }

    /** All places in one source, where a fact names several. */
    private static @Nullable String place(Fact fact, String source) {
        var places = fact.citations()
                .stream()
                .filter(citation -> source.equals(citation.source()))
                .map(Citation::place)
                .filter(Objects::nonNull)
                .toList();
        return places.isEmpty() ? null : String.join("; ", places);
    }

    private void add(List<String> sources, Sourced fact) {
        sources.forEach(source -> add(source, new SourcedFact(null, fact, null)));
    }

    private void add(String source, SourcedFact fact) {
        facts.computeIfAbsent(source, _ -> new ArrayList<>()).add(fact);
    }

    public List<SourcedFact> of(String source) {
        return facts.getOrDefault(source, List.of());
    }

    /** How many facts rest on it; further reading is none. */
    public int count(String source) {
        return of(source).size();
    }

    /** The projects that list a source on which none of their facts rests. */
    public List<ProjectDocument> reading(String source) {
        return reading.getOrDefault(source, List.of());
    }
}
