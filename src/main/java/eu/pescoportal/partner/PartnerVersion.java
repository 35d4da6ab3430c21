package eu.pescoportal.partner;

import eu.pescoportal.record.VersionSpan;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.source.Source;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.PartnerKind;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One published state of what the register says about a partner. */
@Entity
class PartnerVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Partner partner;
    @Embedded
    private VersionSpan span;
    private String name;
    @Enumerated(EnumType.STRING)
    private PartnerKind kind;
    private String summary;
    private @Nullable String stateCode;
    private @Nullable PartialDate natoFrom;
    private @Nullable String notes;
    @ManyToMany
    @JoinTable(name = "partner_source", joinColumns = @JoinColumn(name = "version_id"), inverseJoinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    private List<Source> sources = new ArrayList<>();

    PartnerVersion(Partner partner, VersionSpan span, PartnerDocument document, Map<String, Source> sources) {
        this.partner = partner;
        this.span = span;
        this.name = document.name();
        this.kind = document.kind();
        this.summary = document.summary();
        this.stateCode = document.stateCode();
        this.natoFrom = document.natoFrom();
        this.notes = document.notes();
        for (var key : document.sources())
            this.sources.add(Objects.requireNonNull(sources.get(key), key));
    }

    protected PartnerVersion() {} // for JPA

    PartnerDocument toDocument() {
        return new PartnerDocument(partner.getKey(), name, kind, summary, stateCode, natoFrom, notes,
                sources.stream().map(Source::getKey).toList());
    }
}
