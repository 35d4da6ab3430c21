package eu.pescoportal.state;

import eu.pescoportal.record.version.VersionSpan;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.vocabulary.PartialDate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One published state of what the register says about a member state; only ever written. */
@Entity
class MemberStateVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;
    private String key;
    @Embedded
    private VersionSpan span;
    private String name;
    private String capital;
    private @Nullable String ministryOfDefence;
    private PartialDate euFrom;
    private @Nullable PartialDate euTo;
    private @Nullable PartialDate pescoFrom;
    private @Nullable PartialDate pescoTo;
    private @Nullable PartialDate natoFrom;
    private @Nullable String notes;
    @ElementCollection
    @CollectionTable(name = "member_state_source", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    @Column(name = "source")
    private List<String> sources = new ArrayList<>();

    MemberStateVersion(VersionSpan span, MemberStateDocument document) {
        this.key = document.code();
        this.span = span;
        this.name = document.name();
        this.capital = document.capital();
        this.ministryOfDefence = document.ministryOfDefence();
        this.euFrom = document.euFrom();
        this.euTo = document.euTo();
        this.pescoFrom = document.pescoFrom();
        this.pescoTo = document.pescoTo();
        this.natoFrom = document.natoFrom();
        this.notes = document.notes();
        this.sources.addAll(document.sources());
    }

    protected MemberStateVersion() {} // for JPA
}
