package eu.pescoportal.source;

import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.SourceKind;

import org.jspecify.annotations.Nullable;

/** A source's document for programs, with its page beside the address of the source itself. */
record SourceTwin(String key, SourceKind kind, String title, String publisher, @Nullable String via,
        String url, String language, @Nullable PartialDate published, @Nullable String celex, String page) {

    static SourceTwin of(SourceDocument source, String page) {
        return new SourceTwin(source.key(), source.kind(), source.title(), source.publisher(), source.via(),
                source.url(), source.language(), source.published(), source.celex(), page);
    }
}
