package eu.pescoportal.exchange;

import eu.pescoportal.record.Checker;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Standing;
import eu.pescoportal.register.document.Background;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

/** The content of the register's files, by file name. */
record RegisterFiles(List<SourceDocument> sources, List<MemberStateDocument> states,
        List<PartnerDocument> partners, SequencedMap<String, ProjectDocument> projects,
        Background background) {

    static final String SOURCES = "sources.json";
    static final String STATES = "member-states.json";
    static final String PARTNERS = "partners.json";
    static final String TIMELINE = "timeline.json";
    static final String CLAIMS = "claims.json";
    static final String COMMITMENTS = "commitments.json";

    /** Everything that is wrong, in the order of the files. */
    List<Checker.Finding> check() {
        var checker = new Checker(brought(), Standing.NOTHING);
        var found = new ArrayList<>(checker.findings());
        projects.forEach((file, project) -> check(file, problems -> problems
                .rejectIf(!file.equals("projects/" + project.slug() + ".json"), "slug", "problem.fileName"),
                found));
        check(TIMELINE, problems -> background.timeline().check(problems, checker), found);
        check(CLAIMS, problems -> background.checkClaims(problems, checker), found);
        check(COMMITMENTS, problems -> background.checkCommitments(problems, checker), found);
        return found;
    }

    private static void check(String file, Consumer<Problems> rules, List<Checker.Finding> found) {
        var problems = new Problems();
        rules.accept(problems);
        problems.found().forEach(problem -> found.add(new Checker.Finding(file, problem)));
    }

    private List<Checker.Brought> brought() {
        var brought = new ArrayList<Checker.Brought>();
        add(SOURCES, RecordKind.SOURCE, sources, brought);
        add(STATES, RecordKind.STATE, states, brought);
        add(PARTNERS, RecordKind.PARTNER, partners, brought);
        projects.forEach((file, project) -> brought
                .add(new Checker.Brought(file, "", RecordKind.PROJECT, project, true)));
        return brought;
    }

    private static void add(String file, RecordKind kind, List<? extends Document> documents,
            List<Checker.Brought> brought) {
        for (int i = 0; i < documents.size(); i++)
            brought.add(new Checker.Brought(file, "[" + i + "].", kind, documents.get(i), true));
    }

    /** All records, whatever their kind. */
    List<Document> documents() {
        return brought().stream().map(Checker.Brought::document).toList();
    }
}
