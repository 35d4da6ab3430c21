package eu.pescoportal.register.document;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.References;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.SourceKind;

import org.jspecify.annotations.Nullable;

/** A source outside its tables; the shape of an entry of {@code sources.json}. */
public record SourceDocument(String key, SourceKind kind, String title, String publisher,
        @Nullable String via, String url, String language, @Nullable PartialDate published,
        @Nullable String celex) implements Document {

    @Override
    public String name() {
        return title;
    }

    @Override
    public void check(Problems problems, References references) {
        problems.key("key", key);
        problems.required("kind", kind);
        problems.required("title", title);
        problems.atMost("title", title, 300);
        problems.required("publisher", publisher);
        problems.required("url", url);
        problems.matches("url", url, "https?://\\S+", "problem.url");
        problems.required("language", language);
        problems.matches("language", language, "[a-z]{2}", "problem.language");
        problems.matches("celex", celex, "[0-9CE][0-9]{4}[A-Z]{1,2}[0-9]{4,5}(\\([0-9]{2}\\))?",
                "problem.celex");
    }
}
