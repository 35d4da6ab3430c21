package eu.pescoportal.register.document;

import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;
import eu.pescoportal.record.Row;
import eu.pescoportal.vocabulary.Citation;
import java.util.List;

/** A row of a project that says something on the word of one or more sources. */
public sealed interface Fact extends Row, Sourced permits Participation, PartnerLink, Milestone, Funding {

    List<Citation> citations();

    /** Reports every rule that the row breaks; {@code at} is its place in the document, up to the dot. */
    void check(String at, Problems problems, References references);

    /** There must be a source, and each that is named must be one of the register. */
    default void checkCitations(String at, Problems problems, References references) {
        if (citations().isEmpty()) problems.report(at + "citations[0].source", "problem.missing");
        for (int i = 0; i < citations().size(); i++) {
            var field = at + "citations[" + i + "].source";
            problems.required(field, citations().get(i).source());
            problems.known(field, citations().get(i).source(), RecordKind.SOURCE, references);
        }
    }
}
