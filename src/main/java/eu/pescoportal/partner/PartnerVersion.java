package eu.pescoportal.partner;

import eu.pescoportal.record.version.VersionSpan;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.PartnerKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One published state of what the register says about a partner; only ever written. */
@Entity
class PartnerVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;
    private String key;
    @Embedded
    private VersionSpan span;
    private String name;
    @Enumerated(EnumType.STRING)
    private PartnerKind kind;
    private String summary;
    private @Nullable String stateCode;
    private @Nullable PartialDate natoFrom;
    private @Nullable String notes;
    @ElementCollection
    @CollectionTable(name = "partner_source", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    @Column(name = "source")
    private List<String> sources = new ArrayList<>();

    PartnerVersion(VersionSpan span, PartnerDocument document) {
        this.key = document.key();
        this.span = span;
        this.name = document.name();
        this.kind = document.kind();
        this.summary = document.summary();
        this.stateCode = document.stateCode();
        this.natoFrom = document.natoFrom();
        this.notes = document.notes();
        this.sources.addAll(document.sources());
    }

    protected PartnerVersion() {} // for JPA
}
