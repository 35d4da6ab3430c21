package eu.pescoportal.register;

import static eu.pescoportal.register.AProject.called;
import static eu.pescoportal.register.AProject.since;
import static eu.pescoportal.register.AProject.tie;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.StateGroup;
import eu.pescoportal.vocabulary.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which projects a filter lets pass, and which numbers stand beside its values, by examples. */
class FoundTests {

    private final DayView view = SmallRegister.of(called("Antenna").of(Domain.SPACE).withMembers("FR", "DE"),
            called("Boat").of(Domain.MARITIME)
                    .with(since(null, "FR", Role.COORDINATOR), since(null, "EE", Role.OBSERVER))
                    .with(tie("nato", LinkKind.RUNS)),
            called("Cable").of(Domain.CYBER_C4ISR).withMembers("DE", "IT").ended("2024", Outcome.CLOSED),
            called("Drone").of(Domain.AIR_SYSTEMS)).on(LocalDate.parse("2026-06-01"), false);

    @Test
    void letsAllPassWhereNothingIsAskedFor() {
        assertThat(names(Asking.forAll())).containsExactly("Antenna", "Boat", "Cable", "Drone");
    }

    @Test
    void wantsAllStatesToTakePartUnlessOneIsEnough() {
        assertThat(names(Asking.forAll().states("FR", "DE"))).containsExactly("Antenna");
        assertThat(names(Asking.forAll().states("FR", "DE").any())).containsExactly("Antenna", "Boat",
                "Cable");
    }

    @Test
    void takesObserversForTakingPartOnlyWhereTheirRoleIsAskedFor() {
        assertThat(names(Asking.forAll().states("EE"))).isEmpty();
        assertThat(names(Asking.forAll().states("EE").as(Role.OBSERVER))).containsExactly("Boat");
        assertThat(names(Asking.forAll().states("FR").as(Role.COORDINATOR))).containsExactly("Boat");
    }

    @Test
    void changesNothingByARoleWithoutAState() {
        assertThat(names(Asking.forAll().as(Role.OBSERVER))).hasSize(4);
    }

    @Test
    void excludesCoordinatorsAndMembersWhateverRoleIsAskedForButNoObservers() {
        assertThat(names(Asking.forAll().without("FR"))).containsExactly("Cable", "Drone");
        assertThat(names(Asking.forAll().without("FR").as(Role.OBSERVER))).containsExactly("Cable", "Drone");
        assertThat(names(Asking.forAll().without("EE"))).hasSize(4);
    }

    @Test
    void isContentWithOneValueOfEachOtherFilter() {
        assertThat(names(Asking.forAll().domains(Domain.SPACE, Domain.MARITIME))).containsExactly("Antenna",
                "Boat");
        assertThat(names(Asking.forAll().partners("nato", "no"))).containsExactly("Boat");
        assertThat(names(Asking.forAll().domains(Domain.SPACE).partners("nato"))).isEmpty();
    }

    @Test
    void countsForADomainOrStatusWhatThereWouldBeForItAlone() {
        var found = view.find(Asking.forAll().domains(Domain.SPACE).statuses(Status.ONGOING).filter());
        assertThat(found.domains(List.of(Domain.SPACE, Domain.MARITIME, Domain.CYBER_C4ISR)).values())
                .containsExactly(1, 1, 0);
        assertThat(found.statuses(List.of(Status.ONGOING, Status.CLOSED)).values()).containsExactly(1, 0);
    }

    @Test
    void countsForAStateWhatThereWouldBeIfItWereAdded() {
        var found = view.find(Asking.forAll().states("DE").filter());
        assertThat(found.states(List.of("DE", "FR", "IT", "EE")).values()).containsExactly(2, 1, 1, 0);
        assertThat(found.without(List.of("FR", "IT", "DE")).values()).containsExactly(1, 1, 0);
    }

    @Test
    void countsForAStateWhatThereWouldBeWithItAloneWhereOneIsEnough() {
        var found = view.find(Asking.forAll().states("IT").any().filter());
        assertThat(found.states(List.of("IT", "FR")).values()).containsExactly(1, 2);
    }

    @Test
    void wantsAsManyOfTheStatesAsAreEnough() {
        assertThat(names(Asking.forAll().states("FR", "DE", "IT").atLeast(2))).containsExactly("Antenna",
                "Cable");
        assertThat(names(Asking.forAll().states("FR", "DE", "IT").atLeast(3))).isEmpty();
        assertThat(names(Asking.forAll().states("FR", "DE", "IT").atLeast(1))).containsExactly("Antenna",
                "Boat", "Cable");
    }

    @Test
    void takesAGroupForThoseOfItsStatesThatTheRegisterKnowsInPesco() {
        assertThat(names(Asking.forAll().groups(StateGroup.WEIMAR))).containsExactly("Antenna");
        assertThat(names(Asking.forAll().groups(StateGroup.WEIMAR).states("IT").any()))
                .containsExactly("Antenna", "Boat", "Cable");
        assertThat(names(Asking.forAll().groups(StateGroup.VISEGRAD))).isEmpty();
        assertThat(names(Asking.forAll().groups(StateGroup.VISEGRAD).any())).isEmpty();
    }

    @Test
    void keepsEverybodyElseOutWhereOnlyTheStatesNamedAreWanted() {
        assertThat(names(Asking.forAll().states("FR").only())).containsExactly("Boat"); // observers are no
                                                                                        // matter
        assertThat(names(Asking.forAll().states("FR", "DE").only())).containsExactly("Antenna");
        assertThat(names(Asking.forAll().states("FR", "DE").any().only())).containsExactly("Antenna", "Boat");
        assertThat(names(Asking.forAll().only())).hasSize(4);
    }

    @Test
    void countsForAStateOrGroupWhatThereWouldBeIfItWereOneOfThoseThatAreEnough() {
        var found = view.find(Asking.forAll().states("FR", "IT").atLeast(2).filter());
        assertThat(found.states(List.of("DE", "FR", "EE")).values()).containsExactly(2, 0, 0);
        assertThat(found.groups(List.of(StateGroup.WEIMAR)).values()).containsExactly(2);
        var only = view.find(Asking.forAll().states("FR").only().filter());
        assertThat(only.states(List.of("DE", "FR", "IT")).values()).containsExactly(1, 1, 0);
    }

    @Test
    void saysHowManyMembershipsAreUnknownThoughTheyAreNoRows() {
        assertThat(view.find(Asking.forAll().states("FR").filter()).unknown()).isEqualTo(1);
        assertThat(view.find(Asking.forAll().domains(Domain.SPACE).filter()).unknown()).isZero();
    }

    @Test
    void saysHowManyAreKnownOnlyPartlyThoughTheyAreNoRows() {
        var small = SmallRegister
                .of(called("Antenna").withMembers("FR"), called("Boat").withMembers("DE"),
                        called("Cable").withMembers("IT"), called("Dish"))
                .on(LocalDate.parse("2026-06-01"), false);
        assertThat(small.find(Asking.forAll().states("DE").filter()).partlyKnown()).isEqualTo(2);
        assertThat(small.find(Asking.forAll().states("EE").filter()).partlyKnown()).isEqualTo(3);
        assertThat(small.find(Asking.forAll().states("EE").filter()).unknown()).isEqualTo(1);
        assertThat(small.find(Asking.forAll().filter()).partlyKnown()).isZero();
    }

    private List<String> names(Asking asking) {
        return view.find(asking.filter())
                .rows()
                .stream()
                .mapToObj(position -> view.project(position).document().name())
                .toList();
    }
}
