package eu.pescoportal.source;

import eu.pescoportal.record.version.VersionSpan;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.SourceKind;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** One published state of a source, as it is written; {@link SourceRecords} reads it. */
@Entity
class SourceVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;
    private String key;
    @Embedded
    private VersionSpan span;
    @Enumerated(EnumType.STRING)
    private SourceKind kind;
    private String title;
    private String publisher;
    private @Nullable String via;
    private String url;
    private String language;
    private @Nullable String titleLanguage;
    private @Nullable PartialDate published;
    private @Nullable String celex;

    SourceVersion(VersionSpan span, SourceDocument document) {
        this.key = document.key();
        this.span = span;
        this.kind = document.kind();
        this.title = document.title();
        this.publisher = document.publisher();
        this.via = document.via();
        this.url = document.url();
        this.language = document.language();
        this.titleLanguage = document.titleLanguage();
        this.published = document.published();
        this.celex = document.celex();
    }

    protected SourceVersion() {} // for JPA
}
