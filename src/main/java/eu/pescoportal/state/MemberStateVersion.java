package eu.pescoportal.state;

import eu.pescoportal.record.VersionSpan;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.source.Source;
import eu.pescoportal.vocabulary.PartialDate;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

/** One published state of what the register says about a member state. */
@Entity
class MemberStateVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "state_code")
    private MemberState state;
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
    @ManyToMany
    @JoinTable(name = "member_state_source", joinColumns = @JoinColumn(name = "version_id"), inverseJoinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    private List<Source> sources = new ArrayList<>();

    MemberStateVersion(MemberState state, VersionSpan span, MemberStateDocument document,
            Map<String, Source> sources) {
        this.state = state;
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
        for (var key : document.sources())
            this.sources.add(Objects.requireNonNull(sources.get(key), key));
    }

    protected MemberStateVersion() {} // for JPA

    MemberStateDocument toDocument() {
        return new MemberStateDocument(state.getCode(), name, capital, ministryOfDefence, euFrom, euTo,
                pescoFrom, pescoTo, natoFrom, notes, sources.stream().map(Source::getKey).toList());
    }
}
