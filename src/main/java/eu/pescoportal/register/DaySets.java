package eu.pescoportal.register;

import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.PartnerKind;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * For each value that projects are found or counted by, the positions of the projects that have it on a day.
 * The rules of the register about days stand here: who takes part, what an ended project shows, which ties
 * count for which partner.
 */
final class DaySets {

    /** A tie to one of its bodies ties a project to NATO too. */
    static final String NATO = "nato";

    final Snapshot snapshot;
    final LocalDate day;
    private final boolean onlyChecked;

    final BitSet listed = new BitSet();
    /** Of which members are known or likely to be missing. */
    final BitSet membersMissing = new BitSet();
    final Map<Domain, BitSet> domains = new EnumMap<>(Domain.class);
    final Map<Status, BitSet> statuses = new EnumMap<>(Status.class);
    final Map<MembershipKnown, BitSet> memberships = new EnumMap<>(MembershipKnown.class);
    final Map<Integer, BitSet> waves = new TreeMap<>();
    /** By wave: when the first of its projects was established. */
    final Map<Integer, PartialDate> waveDates = new HashMap<>();
    /** By state and role, on the day whose participations count. */
    final Map<String, Map<Role, BitSet>> roles = new TreeMap<>();
    /** By state: it coordinates or is a member, as most counts ask. */
    private final Map<String, BitSet> inside = new HashMap<>();
    /** By state: it has, or had by then, a role. */
    final Map<String, BitSet> parts = new TreeMap<>();
    /** By partner: lists find the project by it. */
    final Map<String, BitSet> partners = new TreeMap<>();
    /** By partner and kind: such a tie holds, whether it counts or not. */
    final Map<String, Map<LinkKind, BitSet>> standings = new TreeMap<>();
    /** By partner: any tie had begun. */
    final Map<String, BitSet> ties = new TreeMap<>();
    /** By position: how many states coordinate or are members. */
    final int[] members;

    DaySets(Snapshot snapshot, LocalDate day, boolean onlyChecked) {
        this.snapshot = snapshot;
        this.day = day;
        this.onlyChecked = onlyChecked;
        this.members = new int[snapshot.projects().size()];
        for (int i = 0; i < members.length; i++)
            add(i, snapshot.projects().get(i));
    }

    private void add(int position, ProjectDocument project) {
        if (!project.established().hasBegunBy(day)) return;
        listed.set(position);
        set(domains, project.domain(), position);
        set(waves, project.wave(), position);
        waveDates.merge(project.wave(), project.established(),
                (one, other) -> one.compareTo(other) <= 0 ? one : other);
        set(statuses, status(project), position);
        set(memberships, membershipKnown(project), position);
        if (project.membersMissing()) membersMissing.set(position);
        addParticipations(position, project);
        project.partnerLinks().stream().filter(this::counts).forEach(link -> addLink(position, link));
    }

    Status status(ProjectDocument project) {
        return project.period().hasEndedBy(day)
                ? Status.of(Objects.requireNonNull(project.outcome()))
                : Status.ONGOING;
    }

    /** Where only checked facts count, a project without any has an unknown membership. */
    MembershipKnown membershipKnown(ProjectDocument project) {
        return onlyChecked && project.participations().stream().noneMatch(Participation::checked)
                ? MembershipKnown.UNKNOWN
                : Objects.requireNonNull(project.membershipKnown());
    }

    private void addParticipations(int position, ProjectDocument project) {
        var memberDay = project.membershipDay(day);
        for (var part : project.participations()) {
            if (!counts(part, memberDay)) continue;
            set(parts, part.state(), position);
            if (part.period().hasEndedBy(memberDay)) continue;
            set(roles.computeIfAbsent(part.state(), _ -> new EnumMap<>(Role.class)), part.role(), position);
            if (!ProjectFilter.MEMBERS.contains(part.role())) continue;
            set(inside, part.state(), position);
            members[position]++;
        }
    }

    /** Whether a participation is a fact of that day at all. */
    boolean counts(Participation part, LocalDate memberDay) {
        return (part.checked() || !onlyChecked) && part.period().hasBegunBy(memberDay);
    }

    /** Whether a tie is a fact of that day at all. */
    boolean counts(PartnerLink link) {
        return (link.checked() || !onlyChecked) && link.hasBegunBy(day)
                && snapshot.partners().has(link.partner());
    }

    private void addLink(int position, PartnerLink link) {
        for (var partner : tied(link)) {
            set(ties, partner, position);
            if (link.hasEndedBy(day)) continue;
            set(standings.computeIfAbsent(partner, _ -> new EnumMap<>(LinkKind.class)), link.kind(),
                    position);
            if (isCounted(link)) set(partners, partner, position);
        }
    }

    /** Whether lists find a project by such a tie. */
    boolean isCounted(PartnerLink link) {
        return link.kind().countsFor(kind(link.partner()));
    }

    /** The keys of the partners that it ties a project to. */
    List<String> tied(PartnerLink link) {
        return kind(link.partner()) == PartnerKind.NATO_BODY
                ? List.of(link.partner(), NATO)
                : List.of(link.partner());
    }

    private PartnerKind kind(String partner) {
        return snapshot.partners().find(partner).orElseThrow().kind();
    }

    private static <K> void set(Map<K, BitSet> sets, K value, int position) {
        sets.computeIfAbsent(value, _ -> new BitSet()).set(position);
    }

    static <K> BitSet of(Map<K, BitSet> sets, K value) {
        return sets.getOrDefault(value, new BitSet());
    }

    /** The projects in which a state has one of those roles. */
    BitSet taking(String state, Collection<Role> inRoles) {
        if (inRoles.equals(ProjectFilter.MEMBERS)) return (BitSet) of(inside, state).clone();
        var taking = new BitSet();
        var ofState = roles.getOrDefault(state, Map.of());
        for (var role : inRoles)
            taking.or(of(ofState, role));
        return taking;
    }

    List<Part> parts(String state) {
        var found = new ArrayList<Part>();
        for (var project : projects(of(parts, state))) {
            var memberDay = project.membershipDay(day);
            var over = project.period().hasEndedBy(day);
            for (var part : project.participations())
                if (part.state().equals(state) && counts(part, memberDay))
                    found.add(new Part(project, part, !over && part.period().holdsOn(memberDay)));
        }
        return found;
    }

    List<Tie> ties(String partner) {
        var found = new ArrayList<Tie>();
        for (var project : projects(of(ties, partner)))
            for (var link : project.partnerLinks())
                if (counts(link) && tied(link).contains(partner))
                    found.add(new Tie(project, link, link.hasEndedBy(day)));
        return found;
    }

    private List<ProjectDocument> projects(BitSet positions) {
        return positions.stream().mapToObj(snapshot.projects()::get).toList();
    }

    /**
     * By number: the projects in which at least so many of the coordinators and members of one project are
     * that, too.
     */
    BitSet[] sharing(int position) {
        var ofMembers = inside.values().stream().filter(projects -> projects.get(position)).toList();
        return Coalition.atLeast(ofMembers, ofMembers.size(), listed);
    }
}
