package eu.pescoportal.register.document;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Longest;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.PartialDate;

/** Something that happened to PESCO as a whole; an entry of {@code events} in {@code timeline.json}. */
public record EventDocument(@Code String key, PartialDate date, @Longest(300) String title, String detail,
        @Code String source) implements Document, Sourced {

    @Override
    public String name() {
        return title;
    }

    @Override
    public String order() {
        return Documents.order(date);
    }

    @Override
    public void check(Problems problems, References references) {
        problems.key("key", key);
        problems.required("date", date);
        problems.required("title", title);
        problems.lengths(this);
        problems.required("detail", detail);
        problems.required("source", source);
        problems.known("source", source, RecordKind.SOURCE, references);
    }
}
