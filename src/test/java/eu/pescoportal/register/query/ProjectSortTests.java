package eu.pescoportal.register.query;

import static eu.pescoportal.register.AProject.called;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.register.SmallRegister;
import eu.pescoportal.register.search.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProjectSortTests {

    private static final List<String> POSITIONS = List.of("Antenna", "Boat", "Cable", "Drone");

    @Test
    void turnsTheNamesRound() {
        assertThat(sorted(ProjectSort.NAME)).containsExactlyElementsOf(POSITIONS);
        assertThat(sorted(ProjectSort.NAME_DESCENDING)).containsExactlyElementsOf(POSITIONS.reversed());
    }

    @Test
    void breaksTiesByNameInBothDirections() {
        assertThat(sorted(ProjectSort.ESTABLISHED)).containsExactly("Boat", "Drone", "Antenna", "Cable");
        assertThat(sorted(ProjectSort.ESTABLISHED_DESCENDING)).containsExactly("Antenna", "Cable", "Boat",
                "Drone");
    }

    @Test
    void putsUnknownMembershipLastInBothDirections() {
        assertThat(sorted(ProjectSort.MEMBERS)).containsExactly("Antenna", "Drone", "Boat", "Cable");
        assertThat(sorted(ProjectSort.MEMBERS_DESCENDING)).containsExactly("Boat", "Antenna", "Drone",
                "Cable");
    }

    @Test
    void ordersHitsByTheirTierThenByName() {
        assertThat(sorted(ProjectSort.RELEVANCE)).containsExactly("Cable", "Boat", "Drone", "Antenna");
    }

    private static List<String> sorted(ProjectSort sort) {
        var snapshot = SmallRegister.of(called("Antenna").establishedOn("2021").withMembers("FR"),
                called("Boat").establishedOn("2019").withMembers("FR", "DE"),
                called("Cable").establishedOn("2021"),
                called("Drone").establishedOn("2019").withMembers("IT"));
        var tiers = Map.of(0, Tier.TEXT, 1, Tier.NAME, 2, Tier.EXACT, 3, Tier.NAME);
        return IntStream.range(0, 4)
                .boxed()
                .sorted(sort.order(snapshot.on(LocalDate.parse("2026-06-01"), false), tiers))
                .map(POSITIONS::get)
                .toList();
    }
}
