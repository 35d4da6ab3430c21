package eu.pescoportal.state;

import static eu.pescoportal.register.AProject.between;
import static eu.pescoportal.register.AProject.called;
import static eu.pescoportal.register.AProject.since;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.record.AsOf;
import eu.pescoportal.register.AProject;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.SmallRegister;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.Role;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is said of a state's part in the projects, by examples. */
class MemberStatePageTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void tellsRolesOfNowFromThoseOfBefore() {
        var page = of("FR", called("Left").with(between(null, "2020", "FR", Role.MEMBER)),
                called("Over").ended("2021", Outcome.CLOSED).withMembers("FR"),
                called("Running").withMembers("FR"));
        assertThat(page.now()).flatExtracting(MemberStatePage.Held::parts)
                .extracting(part -> part.project().slug())
                .containsExactly("running");
        assertThat(page.before()).extracting(part -> part.project().slug()).containsExactly("left", "over");
        assertThat(page.before()).extracting(PartRow::over).containsExactly(false, true);
    }

    @Test
    void forgetsARoleThatHadNotBegun() {
        var page = of("FR", called("Later").with(since("2026-06-02", "FR", Role.MEMBER)));
        assertThat(page.now()).isEmpty();
        assertThat(page.before()).isEmpty();
    }

    @Test
    void takesPartAsCoordinatorOrMemberOnly() {
        var page = of("FR", called("A").with(since(null, "FR", Role.COORDINATOR)),
                called("B").withMembers("FR"), called("C").with(since(null, "FR", Role.OBSERVER)));
        assertThat(page.takesPart()).isEqualTo(2);
        assertThat(page.now()).extracting(MemberStatePage.Held::role)
                .containsExactly(Role.COORDINATOR, Role.MEMBER, Role.OBSERVER);
    }

    @Test
    void namesProjectsThatItMayTakePartIn() {
        var page = of("FR", called("Nobody"), called("Some").withMembers("DE"),
                called("Over").ended("2021", Outcome.CLOSED));
        assertThat(page.gaps().unknown()).extracting(Gaps.Gap::name).containsExactly("Nobody");
        assertThat(page.gaps().incomplete()).isEmpty();
        assertThat(page.takesMessage()).isEqualTo("state.takes.atleast");
        assertThat(of("FR", called("Some").withMembers("DE")).takesMessage()).isEqualTo("state.takes");
    }

    @Test
    void countsByDomainAndNeighbourInWhatRunsAndMostFirst() {
        var page = of("FR", called("A").of(Domain.SPACE).withMembers("FR", "IT", "DE"),
                called("B").of(Domain.SPACE).withMembers("FR", "IT"),
                called("C").of(Domain.MARITIME).withMembers("FR").with(since(null, "EE", Role.OBSERVER)),
                called("D").of(Domain.MARITIME).ended("2021", Outcome.CLOSED).withMembers("FR", "ES"));
        assertThat(page.together().domains()).extracting(Together.InDomain::domain)
                .containsExactly(Domain.SPACE, Domain.MARITIME);
        assertThat(page.together().domains()).extracting(Together.InDomain::projects).containsExactly(2, 1);
        assertThat(page.together().neighbours()).extracting(Together.Neighbour::name)
                .containsExactly("Italy", "Germany");
    }

    private static MemberStatePage of(String code, AProject... projects) {
        var snapshot = SmallRegister.of(projects);
        return MemberStatePage.of(snapshot.states().find(code).orElseThrow(), snapshot,
                new FactFilter(new AsOf(TODAY, TODAY, 0), false), Locale.UK);
    }
}
