package eu.pescoportal.source;

import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.SourceKind;
import org.jspecify.annotations.Nullable;

/** A source in the list, with the number of facts that rest on it. */
record SourceRow(String key, SourceKind kind, String title, String publisher, @Nullable String via,
        String url, String language, @Nullable String titleLanguage, @Nullable PartialDate published,
        @Nullable String celex, long facts) {

    /** As {@link SourceDocument#titleIn}. */
    public @Nullable String titleIn(String page) {
        return SourceDocument.titleIn(language, titleLanguage, page);
    }

    static SourceRow of(SourceDocument source, long facts) {
        return new SourceRow(source.key(), source.kind(), source.title(), source.publisher(), source.via(),
                source.url(), source.language(), source.titleLanguage(), source.published(), source.celex(),
                facts);
    }
}
