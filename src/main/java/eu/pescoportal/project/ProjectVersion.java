package eu.pescoportal.project;

import eu.pescoportal.record.version.VersionSpan;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.PartialDate;
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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One published state of a project with all its rows, on its way into the database; {@link ProjectReader}
 * makes it a document again.
 */
@Entity
class ProjectVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;
    private String key;
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
    private String establishedBy;
    private @Nullable PartialDate ended;
    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;
    private @Nullable String mergedInto;
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
    private List<ParticipationRow> participations;
    @ElementCollection
    @CollectionTable(name = "partner_link", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<PartnerLinkRow> partnerLinks;
    @ElementCollection
    @CollectionTable(name = "milestone", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<MilestoneRow> milestones;
    @ElementCollection
    @CollectionTable(name = "funding", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<FundingRow> funding;
    @ElementCollection
    @CollectionTable(name = "citation", joinColumns = @JoinColumn(name = "version_id"))
    private Set<CitationRow> citations;
    /** What no fact names. */
    @ElementCollection
    @CollectionTable(name = "project_source", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    @Column(name = "source")
    private List<String> furtherReading;

    ProjectVersion(VersionSpan span, ProjectDocument document) {
        this.key = document.slug();
        this.span = span;
        this.name = document.name();
        this.acronym = document.acronym();
        this.alsoKnownAs = document.alsoKnownAs();
        this.wave = document.wave();
        this.domain = document.domain();
        this.established = document.established();
        this.establishedBy = document.establishedBy();
        this.ended = document.ended();
        this.outcome = document.outcome();
        this.mergedInto = document.mergedInto();
        this.statusNote = document.statusNote();
        this.statusConfirmed = document.statusConfirmed();
        this.summary = document.summary();
        this.objectives = document.objectives();
        this.membershipKnown = Objects.requireNonNull(document.membershipKnown());
        this.membersMissing = document.membersMissing();
        this.openQuestions = document.openQuestions();
        this.participations = document.participations().stream().map(ParticipationRow::of).toList();
        this.partnerLinks = document.partnerLinks().stream().map(PartnerLinkRow::of).toList();
        this.milestones = document.milestones().stream().map(MilestoneRow::of).toList();
        this.funding = document.funding().stream().map(FundingRow::of).toList();
        this.citations = CitationRow.of(document);
        this.furtherReading = document.sources()
                .stream()
                .filter(Predicate.not(document.cited()::contains))
                .toList();
    }

    protected ProjectVersion() {} // for JPA
}
