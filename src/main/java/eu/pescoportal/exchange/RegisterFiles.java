package eu.pescoportal.exchange;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.References;
import eu.pescoportal.register.document.Claim;
import eu.pescoportal.register.document.Commitment;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.register.document.Timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** The content of the register's files, by file name. */
record RegisterFiles(List<SourceDocument> sources, List<MemberStateDocument> states,
        List<PartnerDocument> partners, SequencedMap<String, ProjectDocument> projects, Timeline timeline,
        List<Claim> claims, List<Commitment> commitments) {

    static final String SOURCES = "sources.json";
    static final String STATES = "member-states.json";
    static final String PARTNERS = "partners.json";
    static final String TIMELINE = "timeline.json";
    static final String CLAIMS = "claims.json";
    static final String COMMITMENTS = "commitments.json";

    /** A rule that a file breaks. */
    record Finding(String file, Problem problem) {}

    /** Everything that is wrong, in the order of the files. */
    List<Finding> check() {
        var found = new ArrayList<Finding>();
        var references = new References(keys(sources), keys(states), keys(partners),
                keys(List.copyOf(projects.values())));
        check(SOURCES, sources, references, found);
        check(STATES, states, references, found);
        check(PARTNERS, partners, references, found);
        projects.forEach((file, project) -> {
            var problems = new Problems();
            project.check(problems, references);
            problems.rejectIf(!file.equals("projects/" + project.slug() + ".json"), "slug",
                    "problem.fileName");
            problems.found().forEach(p -> found.add(new Finding(file, p)));
        });
        checkBackground(references.sources(), found);
        return found;
    }

    private static Set<String> keys(List<? extends Document> documents) {
        return documents.stream().map(Document::key).filter(k -> k != null).collect(Collectors.toSet());
    }

    private static void check(String file, List<? extends Document> documents, References references,
            List<Finding> found) {
        var seen = new HashSet<String>();
        for (int i = 0; i < documents.size(); i++) {
            var problems = new Problems();
            documents.get(i).check(problems, references);
            var key = documents.get(i).key();
            problems.rejectIf(key != null && !seen.add(key), "key", "problem.twice", String.valueOf(key));
            for (var p : problems.found())
                found.add(
                        new Finding(file, new Problem("[" + i + "]." + p.field(), p.code(), p.arguments())));
        }
    }

    private void checkBackground(Set<String> known, List<Finding> found) {
        var inTimeline = new Problems();
        for (int i = 0; i < timeline.events().size(); i++)
            inTimeline.known("events[" + i + "].source", timeline.events().get(i).source(), known,
                    "problem.source");
        for (int i = 0; i < timeline.officialTotals().size(); i++)
            inTimeline.known("officialTotals[" + i + "].source", timeline.officialTotals().get(i).source(),
                    known, "problem.source");
        inTimeline.rejectIf(!inOrder(timeline.events(), Comparator.comparing(Timeline.Event::date)), "events",
                "problem.dateOrder");
        inTimeline.rejectIf(
                !inOrder(timeline.officialTotals(), Comparator.comparing(Timeline.OfficialTotal::asOf)),
                "officialTotals", "problem.dateOrder");
        inTimeline.rejectIf(
                !inOrder(timeline.decisions(), Comparator.comparing(Timeline.CouncilDecision::date)),
                "decisions", "problem.dateOrder");
        var inClaims = new Problems();
        for (int i = 0; i < claims.size(); i++)
            for (var source : claims.get(i).sources())
                inClaims.known("[" + i + "].sources", source, known, "problem.source");
        var inCommitments = new Problems();
        for (int i = 0; i < commitments.size(); i++)
            inCommitments.known("[" + i + "].source", commitments.get(i).source(), known, "problem.source");
        inTimeline.found().forEach(p -> found.add(new Finding(TIMELINE, p)));
        inClaims.found().forEach(p -> found.add(new Finding(CLAIMS, p)));
        inCommitments.found().forEach(p -> found.add(new Finding(COMMITMENTS, p)));
    }

    private static <T> boolean inOrder(List<T> list, Comparator<T> order) {
        return list.equals(list.stream().sorted(order).toList());
    }
}
