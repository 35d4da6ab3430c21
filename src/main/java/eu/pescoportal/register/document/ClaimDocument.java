package eu.pescoportal.register.document;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Longest;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.References;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.Verdict;
import java.util.List;

/**
 * A statement about PESCO as the press makes it, held against the record; an entry of {@code claims.json}.
 *
 * @param title
 *            what it is about
 * @param record
 *            what the sources say
 */
public record ClaimDocument(@Code String id, @Longest(300) String title, String claim, Verdict verdict,
        String record, @Code List<String> sources) implements Document, Sourced {

    public ClaimDocument {
        sources = Documents.listOrEmpty(sources);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String name() {
        return title;
    }

    @Override
    public String order() {
        return id;
    }

    @Override
    public void check(Problems problems, References references) {
        problems.key("id", id);
        problems.required("title", title);
        problems.lengths(this);
        problems.required("claim", claim);
        problems.required("verdict", verdict);
        problems.required("record", record);
        problems.rejectIf(sources.isEmpty(), "sources", "problem.missing");
        Documents.checkSources(sources, problems, references);
    }
}
