package eu.pescoportal.register.document;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.Longest;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.References;
import eu.pescoportal.record.wording.Line;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.SourceKind;
import eu.pescoportal.vocabulary.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A source outside its tables; the shape of an entry of {@code sources.json}.
 *
 * @param titleLanguage
 *            where the title is given in another language than the source is in
 */
public record SourceDocument(@Code String key, SourceKind kind, @Longest(300) String title, String publisher,
        @Nullable String via, String url, @Code(Code.Form.LANGUAGE) String language,
        @Code(Code.Form.LANGUAGE) @Nullable String titleLanguage, @Nullable PartialDate published,
        @Code(Code.Form.CELEX) @Nullable String celex) implements Document, Line.Source {

    @Override
    public String name() {
        return title;
    }

    /**
     * The language that the title has to be marked with on a page in that language; null where it is the
     * same.
     */
    public @Nullable String titleIn(String page) {
        return titleIn(language, titleLanguage, page);
    }

    public static @Nullable String titleIn(String language, @Nullable String titleLanguage, String page) {
        var in = titleLanguage == null ? language : titleLanguage;
        return in.equals(page) ? null : in;
    }

    @Override
    public @Nullable String address() {
        return url == null || url.isBlank() ? null : WebAddress.plain(url);
    }

    @Override
    public void check(Problems problems, References references) {
        problems.key("key", key);
        problems.required("kind", kind);
        problems.required("title", title);
        problems.lengths(this);
        problems.required("publisher", publisher);
        Documents.checkAddress(url, problems);
        problems.required("language", language);
        problems.matches("language", language, "[a-z]{2}", "problem.language");
        problems.matches("titleLanguage", titleLanguage, "[a-z]{2}", "problem.language");
        Documents.checkCelex(celex, problems);
    }
}
