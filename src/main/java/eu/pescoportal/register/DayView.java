package eu.pescoportal.register;

import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Status;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The register of one revision as it is true on one day, of all facts or of the checked ones only. Every
 * list, count and filter asks it, so their numbers agree. Sets of projects are sets of their positions in
 * {@link Snapshot#projects()}, whose order is that of their names.
 */
public final class DayView {

    private final Snapshot snapshot;
    private final LocalDate day;
    private final boolean onlyChecked;
    private final DaySets sets;

    DayView(Snapshot snapshot, LocalDate day, boolean onlyChecked) {
        this.snapshot = snapshot;
        this.day = day;
        this.onlyChecked = onlyChecked;
        this.sets = new DaySets(snapshot, day, onlyChecked);
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public LocalDate day() {
        return day;
    }

    /** The projects that had been established by then. */
    public BitSet listed() {
        return copy(sets.listed);
    }

    public BitSet with(Status status) {
        return copy(DaySets.of(sets.statuses, status));
    }

    public BitSet with(Domain domain) {
        return copy(DaySets.of(sets.domains, domain));
    }

    public BitSet with(MembershipKnown known) {
        return copy(DaySets.of(sets.memberships, known));
    }

    public BitSet inWave(int wave) {
        return copy(DaySets.of(sets.waves, wave));
    }

    /** The waves of the listed projects, the first one first. */
    public Set<Integer> waves() {
        return sets.waves.keySet();
    }

    /** When the first project of a listed wave was established. */
    public PartialDate established(int wave) {
        return Objects.requireNonNull(sets.waveDates.get(wave));
    }

    /** The projects of which members are known or likely to be missing. */
    public BitSet withMembersMissing() {
        return copy(sets.membersMissing);
    }

    /** The projects in which a state has one of those roles. */
    public BitSet taking(String state, Set<Role> roles) {
        return sets.taking(state, roles);
    }

    /** The projects in which a state has a role, or had one by then. */
    public BitSet everTaking(String state) {
        return copy(DaySets.of(sets.parts, state));
    }

    /** The projects that lists find by a partner. */
    public BitSet tied(String partner) {
        return copy(DaySets.of(sets.partners, partner));
    }

    /** In how many projects each kind of tie to a partner holds, whether lists count it or not. */
    public Map<LinkKind, Integer> standings(String partner) {
        var standings = new EnumMap<LinkKind, Integer>(LinkKind.class);
        sets.standings.getOrDefault(partner, Map.of())
                .forEach((kind, projects) -> standings.put(kind, projects.cardinality()));
        return standings;
    }

    /** All roles that a state has in projects, or had by then: by project in the order of their names. */
    public List<Part> parts(String state) {
        return sets.parts(state);
    }

    /** All that ties projects to a partner, or did by then: by project in the order of their names. */
    public List<Tie> ties(String partner) {
        return sets.ties(partner);
    }

    public boolean isListed(ProjectDocument project) {
        return project.established().hasBegunBy(day);
    }

    /** Whether a participation or tie is counted here. */
    public boolean counts(boolean checked) {
        return checked || !onlyChecked;
    }

    public Optional<ProjectOn> project(String slug) {
        var position = snapshot.projects().position(slug);
        return position >= 0 && sets.listed.get(position) ? Optional.of(project(position)) : Optional.empty();
    }

    /** A listed project as it stood. */
    public ProjectOn project(int position) {
        var document = snapshot.projects().get(position);
        var byRole = new EnumMap<Role, Set<String>>(Role.class);
        facts(position).parts()
                .map(Part::participation)
                .forEach(part -> byRole.computeIfAbsent(part.role(), _ -> new TreeSet<>()).add(part.state()));
        var partners = new TreeSet<String>();
        for (var link : document.partnerLinks())
            if (sets.counts(link)) for (var partner : sets.tied(link))
                if (DaySets.of(sets.partners, partner).get(position)) partners.add(partner);
        return new ProjectOn(document, sets.status(document), sets.membershipKnown(document),
                codes(byRole, Role.COORDINATOR), codes(byRole, Role.MEMBER), codes(byRole, Role.OBSERVER),
                List.copyOf(partners));
    }

    /** What is true of a listed project then. */
    public FactsOn facts(int position) {
        return new FactsOn(snapshot.projects().get(position), day, sets);
    }

    private static List<String> codes(Map<Role, Set<String>> byRole, Role role) {
        return List.copyOf(byRole.getOrDefault(role, Set.of()));
    }

    /** Coordinators and members of a project, as the Council counts. */
    public int members(int position) {
        return sets.members[position];
    }

    /** By number: the projects that have at least so many of the coordinators and members of a project. */
    public BitSet[] sharing(int position) {
        return sets.sharing(position);
    }

    /** Who is a member state of the EU on that day, by code. */
    public List<MemberStateDocument> inEu() {
        return snapshot.states()
                .all()
                .stream()
                .filter(state -> state.isInEuOn(day))
                .sorted(Comparator.comparing(MemberStateDocument::code))
                .toList();
    }

    public long participatingStates() {
        return snapshot.states().all().stream().filter(state -> state.participatesOn(day)).count();
    }

    public Found find(ProjectFilter filter) {
        return Found.of(sets, filter, sets.listed);
    }

    /**
     * @param hits
     *            what a search found, of which only these are looked at
     */
    public Found find(ProjectFilter filter, BitSet hits) {
        var within = copy(sets.listed);
        within.and(hits);
        return Found.of(sets, filter, within);
    }

    private static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }
}
