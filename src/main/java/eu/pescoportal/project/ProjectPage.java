package eu.pescoportal.project;

import eu.pescoportal.record.AsOf;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.SourceRef;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.FundingKind;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.MilestoneKind;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Period;
import eu.pescoportal.vocabulary.Programme;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the page of one project shows of it as it stood on a day. */
record ProjectPage(ProjectDocument project, AsOf asOf, boolean established, Status status,
        SourceRef establishedBy, List<Party> now, List<Party> before, List<Party> later,
        List<Tie> thirdStates, List<Tie> partners, List<Event> milestones, int laterMilestones,
        List<Sum> funding, List<SourceRef> sources, List<Related> related) {

    /** A state's role with its source. */
    record Party(Country state, Role role, @Nullable PartialDate from, @Nullable PartialDate to,
            SourceRef source, boolean checked, @Nullable String note) {}

    /** A partner link with its source; third States have a country. */
    record Tie(String key, String name, @Nullable Country country, LinkKind kind, String title,
            @Nullable String detail, @Nullable PartialDate approved, @Nullable PartialDate from,
            @Nullable PartialDate to, boolean ended, SourceRef source, boolean checked) {}

    record Event(PartialDate date, MilestoneKind kind, String title, @Nullable String detail,
            SourceRef source, boolean checked) {

        public String message() {
            return "milestone." + kind.name().toLowerCase(Locale.ROOT);
        }
    }

    record Sum(FundingKind kind, Programme programme, @Nullable Integer year, @Nullable Long amountEur,
            @Nullable String note, SourceRef source) {

        public String message() {
            return "funding." + kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Another project, why it is named, and how many of the states of both they share on that day. */
    record Related(String slug, String name, @Nullable String acronym, Domain domain,
            @Nullable String relation, int shared, int states) {}

    /** The names behind the keys of a document. */
    record Names(Map<String, SourceRef> sources, Map<String, PartnerName> partners) {

        SourceRef source(String key) {
            return Objects.requireNonNull(sources.get(key), key);
        }
    }

    record PartnerName(String name, @Nullable String stateCode) {}

    static ProjectPage of(ProjectDocument project, AsOf asOf, Names names, List<Related> related,
            Locale locale) {
        var day = asOf.day();
        var period = new Period(project.established(), project.ended());
        var ended = period.hasEndedBy(day);
        var memberDay = membershipDay(project, day);
        var now = new ArrayList<Party>();
        var before = new ArrayList<Party>();
        var later = new ArrayList<Party>();
        for (var p : project.participations()) {
            var span = new Period(p.from(), p.to());
            var party = new Party(new Country(p.state()), p.role(), p.from(), p.to(),
                    names.source(p.source()), p.checked(), p.note());
            (span.holdsOn(memberDay) ? now : span.hasEndedBy(memberDay) ? before : later).add(party);
        }
        for (var list : List.of(now, before, later))
            list.sort(Comparator.comparing(Party::role).thenComparing(Party::state, Country.byName(locale)));
        var ties = project.partnerLinks()
                .stream()
                .filter(l -> hasBegun(l, asOf))
                .map(l -> tie(l, day, names, locale))
                .toList();
        var milestones = project.milestones()
                .stream()
                .filter(m -> asOf.isToday() || m.date().hasBegunBy(day))
                .toList();
        return new ProjectPage(project, asOf, period.hasBegunBy(day),
                ended ? Status.of(Objects.requireNonNull(project.outcome())) : Status.ONGOING,
                names.source(project.establishedBy()), now, before, later,
                ties.stream().filter(t -> t.country() != null).toList(),
                ties.stream().filter(t -> t.country() == null).toList(),
                milestones.stream()
                        .map(m -> new Event(m.date(), m.kind(), m.title(), m.detail(),
                                names.source(m.source()), m.checked()))
                        .toList(),
                project.milestones().size() - milestones.size(),
                project.funding()
                        .stream()
                        .map(f -> new Sum(f.kind(), f.programme(), f.year(), f.amountEur(), f.note(),
                                names.source(f.source())))
                        .sorted(Comparator.comparing(Sum::kind))
                        .toList(),
                project.sources().stream().map(names::source).toList(), related);
    }

    /** Of a project that had ended, the participations of its last day count. */
    private static LocalDate membershipDay(ProjectDocument project, LocalDate day) {
        var ended = project.ended();
        return ended != null && ended.hasBegunBy(day) ? ended.firstDay().minusDays(1) : day;
    }

    private static boolean hasBegun(ProjectDocument.PartnerLink link, AsOf asOf) {
        var from = link.from();
        var approved = link.approved();
        return from == null && approved == null || from != null && from.hasBegunBy(asOf.day())
                || approved != null && approved.hasBegunBy(asOf.day());
    }

    private static Tie tie(ProjectDocument.PartnerLink link, LocalDate day, Names names, Locale locale) {
        var partner = Objects.requireNonNull(names.partners().get(link.partner()));
        var country = partner.stateCode() == null ? null : new Country(partner.stateCode());
        return new Tie(link.partner(), country == null ? partner.name() : country.name(locale), country,
                link.kind(), link.title(), link.detail(), link.approved(), link.from(), link.to(),
                new Period(link.from(), link.to()).hasEndedBy(day), names.source(link.source()),
                link.checked());
    }

    /**
     * The message that says how it stands: "ongoing" only where that is confirmed or where it ended later.
     */
    public String statusMessage() {
        return status.message(project.statusConfirmed() || project.ended() != null);
    }

    public boolean isMembershipUnknown() {
        return project.membershipKnown() == MembershipKnown.UNKNOWN;
    }

    public boolean isMembershipPartial() {
        return project.membershipKnown() == MembershipKnown.PARTIAL;
    }

    public boolean hasEnded() {
        return status != Status.ONGOING;
    }

    /** Coordinators and members, as the Council counts. */
    public long numberOfMembers() {
        return now.stream().filter(p -> p.role() != Role.OBSERVER).count();
    }
}
