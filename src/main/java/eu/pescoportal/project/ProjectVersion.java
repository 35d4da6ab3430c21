package eu.pescoportal.project;

import eu.pescoportal.record.VersionSpan;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.source.Source;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.PartialDate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One published state of a project, all its rows included. It is made from a document, becomes one, and never
 * changes.
 */
@Entity
class ProjectVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Project project;
    @Embedded
    private VersionSpan span;
    private String name;
    private @Nullable String acronym;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> alsoKnownAs;
    private int wave;
    @Enumerated(EnumType.STRING)
    private Domain domain;
    private PartialDate established;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "established_by")
    private Source establishedBy;
    private @Nullable PartialDate ended;
    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private @Nullable Project mergedInto;
    private @Nullable String statusNote;
    private boolean statusConfirmed;
    private String summary;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> objectives;
    @Enumerated(EnumType.STRING)
    private MembershipKnown membershipKnown;
    private boolean membersMissing;
    private @Nullable String openQuestions;

    @ElementCollection
    @CollectionTable(name = "participation", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<Participation> participations = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "partner_link", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<PartnerLink> partnerLinks = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "milestone", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<Milestone> milestones = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "funding", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<Funding> funding = new ArrayList<>();
    @ManyToMany
    @JoinTable(name = "project_source", joinColumns = @JoinColumn(name = "version_id"), inverseJoinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    private List<Source> sources = new ArrayList<>();

    ProjectVersion(Project project, VersionSpan span, ProjectDocument document, Records records) {
        this.project = project;
        this.span = span;
        this.name = document.name();
        this.acronym = document.acronym();
        this.alsoKnownAs = document.alsoKnownAs();
        this.wave = document.wave();
        this.domain = document.domain();
        this.established = document.established();
        this.establishedBy = records.source(document.establishedBy());
        this.ended = document.ended();
        this.outcome = document.outcome();
        this.mergedInto = document.mergedInto() == null ? null : records.project(document.mergedInto());
        this.statusNote = document.statusNote();
        this.statusConfirmed = document.statusConfirmed();
        this.summary = document.summary();
        this.objectives = document.objectives();
        this.membershipKnown = Objects.requireNonNull(document.membershipKnown());
        this.membersMissing = document.membersMissing();
        this.openQuestions = document.openQuestions();
        for (var p : document.participations())
            participations.add(new Participation(records.state(p.state()), p.role(), p.from(), p.to(),
                    records.source(p.source()), p.checked(), p.note()));
        for (var l : document.partnerLinks())
            partnerLinks.add(new PartnerLink(records.partner(l.partner()), l.kind(), l.title(), l.detail(),
                    l.approved(), l.from(), l.to(), records.source(l.source()), l.checked()));
        for (var m : document.milestones())
            milestones.add(new Milestone(m.date(), m.kind(), m.title(), m.detail(),
                    records.source(m.source()), m.checked()));
        for (var f : document.funding())
            funding.add(new Funding(f.kind(), f.programme(), f.year(), f.amountEur(), f.note(),
                    records.source(f.source())));
        for (var key : document.sources())
            sources.add(records.source(key));
    }

    protected ProjectVersion() {} // for JPA

    /** The sources come first: they are all that the other rows cite, so none of those is loaded alone. */
    ProjectDocument toDocument() {
        var keys = sources.stream().map(Source::getKey).toList();
        return new ProjectDocument(project.getSlug(), name, acronym, alsoKnownAs, wave, domain, established,
                establishedBy.getKey(), ended, outcome, mergedInto == null ? null : mergedInto.getSlug(),
                statusNote, statusConfirmed, summary, objectives, membershipKnown, membersMissing,
                participations.stream().map(Participation::toDocument).toList(),
                partnerLinks.stream().map(PartnerLink::toDocument).toList(),
                milestones.stream().map(Milestone::toDocument).toList(),
                funding.stream().map(Funding::toDocument).toList(), keys, openQuestions);
    }

    @Nullable
    Long getId() {
        return id;
    }

    VersionSpan getSpan() {
        return span;
    }
}
