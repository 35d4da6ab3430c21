package eu.pescoportal.register.document;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Longest;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.CommitmentArea;

/** One of the more binding commitments of 2017, in short; an entry of {@code commitments.json}. */
public record CommitmentDocument(int number, CommitmentArea area, @Longest(300) String title, boolean checked,
        @Code String source) implements Document, Sourced {

    private static final int LAST = 99;

    @Override
    public String key() {
        return Integer.toString(number);
    }

    @Override
    public String name() {
        return title;
    }

    @Override
    public String order() {
        return "%02d".formatted(number);
    }

    @Override
    public void check(Problems problems, References references) {
        problems.rejectIf(number < 1 || number > LAST, "number", "problem.commitment", number, LAST);
        problems.required("area", area);
        problems.required("title", title);
        problems.lengths(this);
        problems.required("source", source);
        problems.known("source", source, RecordKind.SOURCE, references);
    }
}
