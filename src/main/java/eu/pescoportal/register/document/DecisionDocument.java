package eu.pescoportal.register.document;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Longest;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.References;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the Council about PESCO; an entry of {@code decisions} in {@code timeline.json}.
 *
 * @param key
 *            made of the CELEX number, where it was known when the record began
 * @param what
 *            it does, in a few words
 */
public record DecisionDocument(@Code String key, @Code(Code.Form.CELEX) @Nullable String celex,
        @Longest(300) String title, PartialDate date, String url, String what) implements Document {

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
        Documents.checkCelex(celex, problems);
        problems.required("title", title);
        problems.lengths(this);
        problems.required("date", date);
        Documents.checkAddress(url, problems);
        problems.required("what", what);
    }
}
