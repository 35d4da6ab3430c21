package eu.pescoportal.project;

import static eu.pescoportal.register.AProject.between;
import static eu.pescoportal.register.AProject.called;
import static eu.pescoportal.register.AProject.since;
import static eu.pescoportal.register.AProject.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.AProject;
import eu.pescoportal.register.Reference;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.SmallRegister;
import eu.pescoportal.register.bars.Line;
import eu.pescoportal.register.bars.Spell;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the page of one project says, by examples. */
class ProjectPageTests {

    private static final Set<String> STATES = Set.of("AT", "BE", "DE", "EE", "ES", "FI", "FR", "IT", "PL");
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    @Test
    void groupsPartnersByTheKindOfTheirTie() {
        var page = page(called("Radio").with(tie("nato", LinkKind.NAMED), tie("eda", LinkKind.WORKS_WITH),
                tie("ncia", LinkKind.RUNS), tie("no", LinkKind.REQUESTED)));
        assertThat(page.partners()).extracting(TieGroup::label)
                .containsExactly("Runs the work", "Works with the project", "Only named beside the project");
        assertThat(page.thirdStates().groups()).extracting(ThirdStates.Group::label)
                .containsExactly("Asked to join or showed interest");
        assertThat(page.thirdStates().groups().getFirst().lines()).extracting(Line::name)
                .containsExactly("Norway");
    }

    @Test
    void saysNothingYetOfATieThatBeganLater() {
        var radio = called("Radio").with(tie("eda", LinkKind.RUNS, null, "2022", null));
        assertThat(page("2021-12-31", radio).partners()).isEmpty();
        assertThat(page("2022-01-01", radio).partners()).hasSize(1);
    }

    @Test
    void tellsWhoTakesPartFromWhoDidAndWhoWill() {
        var parties = page("2020-01-01",
                called("Radio").with(between(null, "2019", "FR", Role.MEMBER),
                        since("2021", "IT", Role.MEMBER), since("2019", "FR", Role.COORDINATOR),
                        since(null, "DE", Role.OBSERVER)))
                .parties();
        assertThat(states(parties.now())).containsExactly("France", "Germany");
        assertThat(parties.before()).isEmpty();
        assertThat(roles(parties.now().getFirst())).containsExactly("Member from an unknown date to 2019",
                "Coordinator since 2019");
        assertThat(states(parties.later())).containsExactly("Italy");
        assertThat(parties.members()).isEqualTo(1);
    }

    @Test
    void keepsTheRolesOfAStateThatLeftInOneLine() {
        var parties = page(called("Radio").with(between("2018-03-06", "2019", "FR", Role.MEMBER),
                between("2019", "2020-03", "FR", Role.OBSERVER), since(null, "DE", Role.MEMBER))).parties();
        assertThat(states(parties.now())).containsExactly("Germany");
        assertThat(states(parties.before())).containsExactly("France");
        assertThat(roles(parties.before().getFirst())).containsExactly("Member from 6 March 2018 to 2019",
                "Observer from 2019 to March 2020");
    }

    @Test
    void saysOnceWhatMostRowsShare() {
        var parties = page(called("Radio").with(since("2018-03-06", "FR", Role.COORDINATOR),
                since("2018-03-06", "DE", Role.MEMBER), since("2018-03-06", "EE", Role.MEMBER),
                since("2021", "IT", Role.MEMBER))).parties();
        assertThat(parties.common().orElseThrow().when()).containsExactly("since 6 March 2018");
        assertThat(parties.common().orElseThrow().references()).extracting(Reference::text)
                .containsExactly("[1]");
        assertThat(parties.now()).extracting(line -> roles(line).getFirst().strip())
                .containsExactly("Coordinator", "Member", "Member", "Member since 2021");
    }

    @Test
    void saysOfSharedFactsThatTheyAreUncheckedAndOfACheckedOneAllOfIt() {
        var parties = page(called("Radio").with(since("2018", "FR", Role.COORDINATOR),
                uncheckedSince("2018", "DE"), uncheckedSince("2018", "EE"), uncheckedSince("2018", "IT")))
                .parties();
        assertThat(parties.common().orElseThrow().isChecked()).isFalse();
        assertThat(parties.now()).extracting(line -> roles(line).getFirst().strip())
                .containsExactly("Coordinator since 2018", "Member", "Member", "Member");
    }

    @Test
    void sharesAnUnknownStartWithTheDayByWhichTheRoleIsKnown() {
        var parties = page(called("Radio").with(knownBy("2021", "DE"), knownBy("2021", "EE"),
                knownBy("2021", "IT"), knownBy("2022", "ES"))).parties();
        var common = parties.common().orElseThrow();
        assertThat(common.when()).containsExactly("since an unknown date");
        assertThat(common.note()).isEqualTo("In this role by 2021.");
        assertThat(parties.now()).flatExtracting(Line::spells)
                .flatExtracting(Spell::notes)
                .containsExactly("In this role by 2022.");
    }

    private static Participation knownBy(String date, String state) {
        return new Participation(state, Role.MEMBER, null, null, PartialDate.of(date), List.of(), true, null);
    }

    private static Participation uncheckedSince(String from, String state) {
        var checked = since(from, state, Role.MEMBER);
        return new Participation(state, Role.MEMBER, checked.from(), null, null, checked.citations(), false,
                null);
    }

    @Test
    void citesByNumbersThatLeadToTheListAndFirstOnesBack() {
        var page = page(called("Radio").with(since("2021", "FR", Role.MEMBER)));
        assertThat(page.establishedBy()).extracting(Reference::text, Reference::href, Reference::id)
                .containsExactly(tuple("[1]", "#source-1", "cited-1"));
        assertThat(page.parties().now().getFirst().spells().getFirst().references())
                .extracting(Reference::text, Reference::id)
                .containsExactly(tuple("[1]", null));
        assertThat(page.sources()).extracting(e -> e.source().key(), e -> e.id(), e -> e.back())
                .containsExactly(tuple("act", "source-1", "#cited-1"));
    }

    @Test
    void putsKinBeforeThoseWithTheMostStatesInCommon() {
        var page = page(called("Ground System").withMembers("FR", "DE"), called("Antenna").withMembers("FR"),
                called("Boat").withMembers("FR", "DE"), called("Cable").withMembers("IT"),
                called("Ground Systems 2").withMembers("EE"));
        assertThat(page.related()).extracting(Related::name)
                .containsExactly("Ground Systems 2", "Boat", "Antenna");
        assertThat(page.related()).extracting(Related::relation).containsExactly("successor", null, null);
        assertThat(page.related()).extracting(Related::shared)
                .containsExactly("no common state known", "2 of 2 states in common",
                        "1 of 2 states in common");
    }

    @Test
    void putsTheSameDomainBeforeOthersAmongTheEquallyNear() {
        var page = page(called("Radio").withMembers("FR"),
                called("Antenna").of(Domain.SPACE).withMembers("FR"), called("Cable").withMembers("FR"));
        assertThat(page.related()).extracting(Related::name).containsExactly("Cable", "Antenna");
    }

    @Test
    void namesNoMoreThanSixRelatedProjects() {
        var many = List.of("Radio", "A", "B", "C", "D", "E", "F", "G")
                .stream()
                .map(name -> called(name).withMembers("FR"))
                .toArray(AProject[]::new);
        assertThat(page(many).related()).extracting(Related::name)
                .containsExactly("A", "B", "C", "D", "E", "F");
    }

    /** The share of common states, worked out for every other project by itself. */
    @Test
    void findsThoseThatAPlainComparisonOfAllFinds() {
        var random = new Random(6);
        for (int round = 0; round < 30; round++) {
            var members = new TreeMap<String, Set<String>>();
            for (int i = 0; i < 40; i++) {
                var states = new TreeSet<>(STATES);
                states.removeIf(_ -> random.nextInt(4) > 0);
                members.put("P%02d".formatted(i), states);
            }
            var mine = Objects.requireNonNull(members.get("P00"));
            var nearest = members.keySet()
                    .stream()
                    .filter(name -> !name.equals("P00") && share(mine, members.get(name)) > 0)
                    .sorted(Comparator.comparingDouble(name -> -share(mine, members.get(name))))
                    .limit(6)
                    .toList();
            var projects = members.entrySet()
                    .stream()
                    .map(e -> called(e.getKey()).withMembers(e.getValue().toArray(String[]::new)))
                    .toArray(AProject[]::new);
            assertThat(page(projects).related()).extracting(Related::name).isEqualTo(nearest);
        }
    }

    private static double share(Set<String> one, @Nullable Set<String> other) {
        var common = new TreeSet<>(one);
        common.retainAll(Objects.requireNonNull(other));
        var all = new TreeSet<>(one);
        all.addAll(other);
        return (double) common.size() / all.size();
    }

    @Test
    void isRelatedToNothingBeforeItWasEstablished() {
        var page = page("2018-06-01", called("Radio").establishedOn("2019").withMembers("FR"),
                called("Cable").withMembers("FR"));
        assertThat(page.isEstablished()).isFalse();
        assertThat(page.statusMessage()).isEqualTo("project.notYet.status");
        assertThat(page.related()).isEmpty();
    }

    @Test
    void leadsToWhatItWasMergedIntoOnTheSameDay() {
        var page = page("2025-01-01", called("Boat").mergedInto("ship", "2024"), called("Ship"));
        assertThat(page.hasEnded()).isTrue();
        assertThat(page.mergedInto()).isEqualTo("/projects/ship?on=2025-01-01");
        assertThat(page("2025-01-01", called("Boat").ended("2024", Outcome.CLOSED)).mergedInto()).isNull();
    }

    private static ProjectPage page(AProject... projects) {
        return page(TODAY.toString(), projects);
    }

    /** Of the first one. */
    private static ProjectPage page(String day, AProject... projects) {
        var snapshot = SmallRegister.of(projects);
        var words = new RegisterWords(snapshot, Messages.ofProjects(), Locale.UK);
        return ProjectPage.of(projects[0].document(), PageContext.of(projects[0].document(), snapshot,
                new AsOf(LocalDate.parse(day), TODAY, 0), words));
    }

    private static List<String> states(List<Line> lines) {
        return lines.stream().map(Line::name).toList();
    }

    private static List<String> roles(Line line) {
        return line.spells().stream().map(s -> s.role() + " " + String.join(" ", s.when())).toList();
    }
}
