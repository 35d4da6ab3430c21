package eu.pescoportal.state;

import static eu.pescoportal.register.AProject.between;
import static eu.pescoportal.register.AProject.called;
import static eu.pescoportal.register.AProject.since;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.AProject;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.Reference;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.SmallRegister;
import eu.pescoportal.register.bars.Line;
import eu.pescoportal.register.bars.Spell;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What is said of a state's part in the projects, by examples. */
class MemberStatePageTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void tellsRolesOfNowFromThoseOfBefore() {
        var page = of("FR", called("Left").with(between(null, "2020", "FR", Role.MEMBER)),
                called("Over").ended("2021", Outcome.CLOSED).withMembers("FR"),
                called("Running").withMembers("FR"));
        assertThat(page.now()).flatExtracting(MemberStatePage.Held::parts)
                .extracting(Line::name)
                .containsExactly("Running");
        assertThat(page.before()).extracting(Line::name).containsExactly("Left", "Over");
        assertThat(page.before()).extracting(Line::note).containsExactly(null, "Closed 2021");
    }

    @Test
    void tellsAllRolesInAProjectInOneLineWhereThePresentOneStands() {
        var page = of("FR", called("Radio").with(since("2020-03", "FR", Role.OBSERVER),
                between("2018-03-06", "2020-03", "FR", Role.MEMBER)));
        assertThat(page.now()).extracting(MemberStatePage.Held::role).containsExactly(Role.OBSERVER);
        assertThat(page.now().getFirst().parts()).hasSize(1)
                .flatExtracting(Line::spells)
                .extracting(Spell::role, Spell::when)
                .containsExactly(tuple("Member", List.of("from 6 March 2018", "to March 2020")),
                        tuple("Observer", List.of("since March 2020")));
        assertThat(page.before()).isEmpty();
    }

    @Test
    void citesByNumbersThatLeadToItsList() {
        var page = of("FR", called("Radio").withMembers("FR"));
        assertThat(page.now().getFirst().parts().getFirst().spells().getFirst().references())
                .extracting(Reference::text, Reference::href, Reference::id)
                .containsExactly(tuple("[1]", "#source-1", "cited-1"));
        assertThat(page.sources()).extracting(source -> source.source().key(), source -> source.back())
                .containsExactly(tuple("act", "#cited-1"));
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
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/vocabulary", "messages/register", "messages/project");
        messages.setDefaultEncoding("UTF-8");
        return MemberStatePage.of(snapshot.states().find(code).orElseThrow(), snapshot,
                new FactFilter(new AsOf(TODAY, TODAY, 0), false),
                new RegisterWords(snapshot, messages, Locale.UK));
    }
}
