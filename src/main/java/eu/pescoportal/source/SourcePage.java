package eu.pescoportal.source;

import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.SourcedFact;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.SourceDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What the page of one source shows: itself, and what rests on it, by project and then about PESCO as a
 * whole.
 *
 * @param facts
 *            how many facts rest on it; further reading is none
 */
record SourcePage(SourceDocument source, String language, int facts, List<Group> projects,
        List<FactLine> others, List<ProjectDocument> reading) {

    /** What is said of one project. */
    record Group(ProjectDocument project, List<FactLine> facts) {}

    static SourcePage of(SourceDocument source, Snapshot snapshot, FactWords words) {
        var facts = snapshot.facts().of(source.key());
        var byProject = new LinkedHashMap<String, List<SourcedFact>>();
        var others = new ArrayList<SourcedFact>();
        for (var fact : facts)
            if (fact.project() == null) others.add(fact);
            else
                byProject.computeIfAbsent(fact.project().slug(), _ -> new ArrayList<>()).add(fact);
        var projects = byProject.entrySet()
                .stream()
                .map(e -> new Group(snapshot.projects().find(e.getKey()).orElseThrow(),
                        inOrder(e.getValue(), snapshot, words)))
                .toList();
        return new SourcePage(source, SourceListPage.name(source.language(), words.locale()), facts.size(),
                projects, inOrder(others, snapshot, words), snapshot.facts().reading(source.key()));
    }

    private static List<FactLine> inOrder(List<SourcedFact> facts, Snapshot snapshot, FactWords words) {
        return facts.stream()
                .sorted(Comparator.comparing(fact -> FactOrder.of(fact.fact(), snapshot)))
                .map(words::line)
                .toList();
    }
}
