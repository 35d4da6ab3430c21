package eu.pescoportal.register.bars;

import static eu.pescoportal.register.AProject.between;
import static eu.pescoportal.register.AProject.called;
import static eu.pescoportal.register.AProject.since;
import static eu.pescoportal.register.AProject.tie;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.register.AProject;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.Outcome;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Bars over time, with places counted by hand: 2017 has 365 days, 2018 to 2026 as many but 366 in leap years.
 */
class StripTests {

    /** 365 days of 2017, 365 of 2018: a day of 2017 is 1/730 of the axis. */
    private static final Axis TWO_YEARS = Axis.until(LocalDate.of(2019, 1, 1));

    @Test
    void placesADayByTheDaysSinceTheBeginningOf2017() {
        assertThat(TWO_YEARS.place(LocalDate.of(2017, 1, 1))).isEqualTo("0.00%");
        assertThat(TWO_YEARS.place(LocalDate.of(2018, 1, 1))).isEqualTo("50.00%");
        // 31 + 28 + 5 days later: 429 of 730.
        assertThat(TWO_YEARS.place(LocalDate.of(2018, 3, 6))).isEqualTo("58.77%");
        assertThat(TWO_YEARS.place(LocalDate.of(2019, 1, 1))).isEqualTo("100.00%");
    }

    @Test
    void cutsOffWhatLiesOutside() {
        assertThat(TWO_YEARS.place(LocalDate.of(1999, 1, 1))).isEqualTo("0.00%");
        assertThat(TWO_YEARS.place(LocalDate.of(2026, 1, 1))).isEqualTo("100.00%");
        assertThat(TWO_YEARS.bar("bar", LocalDate.of(2019, 1, 1), null)).isEmpty();
        assertThat(TWO_YEARS.mark(Mark.END, LocalDate.of(2019, 1, 2))).isEmpty();
    }

    @Test
    void namesTheYearsThatHaveRoom() {
        assertThat(Axis.until(LocalDate.of(2017, 12, 11)).labels()).extracting(Axis.Year::year)
                .containsExactly("2017");
        assertThat(Axis.until(LocalDate.of(2026, 1, 2)).years()).hasSize(10);
        assertThat(Axis.until(LocalDate.of(2026, 1, 2)).labels()).extracting(Axis.Year::year)
                .startsWith("2017", "2018")
                .endsWith("2024", "2025");
        assertThat(Axis.until(LocalDate.of(2040, 12, 1)).labels()).extracting(Axis.Year::year)
                .containsExactly("2017", "2019", "2021", "2023", "2025", "2027", "2029", "2031", "2033",
                        "2035", "2037", "2039");
    }

    @Test
    void drawsEachRoleFromItsFirstDayToTheDayAskedFor() {
        var strip = strip(called("Radio"), since("2018-03-06", "FR", Role.COORDINATOR));
        assertThat(strip.bars())
                .containsExactly(new Bar("bar bar-coordinator", "58.77%", "41.23%", "100.00%"));
        assertThat(strip.lines()).isEmpty();
        assertThat(strip.marks()).isEmpty();
    }

    @Test
    void drawsRolesThatFollowEachOtherWithoutAGap() {
        var strip = strip(called("Radio"), between("2018-03-06", "2018-07", "FR", Role.MEMBER),
                since("2018-07", "FR", Role.OBSERVER));
        assertThat(strip.bars()).containsExactly(new Bar("bar bar-member", "58.77%", "16.02%", "74.79%"),
                new Bar("bar bar-observer", "74.79%", "25.21%", "100.00%"));
    }

    @Test
    void dotsAnUnknownStartFromTheDayTheProjectWasEstablished() {
        var strip = strip(called("Radio").establishedOn("2018-01-01"), since(null, "FR", Role.MEMBER));
        assertThat(strip.bars()).isEmpty();
        assertThat(strip.lines()).containsExactly(new Bar("bar bar-member", "50.00%", "50.00%", "100.00%"));
    }

    @Test
    void dotsItOnlyUpToTheDayByWhichTheRoleIsKnown() {
        var known = new Participation("FR", Role.MEMBER, null, null, PartialDate.of("2018-07"), List.of(),
                true, null);
        var strip = strip(called("Radio").establishedOn("2018-01-01"), known);
        assertThat(strip.lines()).containsExactly(new Bar("bar bar-member", "50.00%", "24.79%", "74.79%"));
        assertThat(strip.bars()).containsExactly(new Bar("bar bar-member", "74.79%", "25.21%", "100.00%"));
    }

    @Test
    void endsWithTheProjectAndMarksIt() {
        var strip = strip(called("Radio").establishedOn("2018-01-01").ended("2018-07", Outcome.CLOSED),
                since("2018-03-06", "FR", Role.MEMBER), since(null, "FR", Role.OBSERVER));
        assertThat(strip.bars()).extracting(Bar::end).containsExactly("74.79%");
        assertThat(strip.lines()).extracting(Bar::end).containsExactly("74.79%");
        assertThat(strip.marks()).containsExactly(new Mark("#mark-end", "74.79%"));
    }

    @Test
    void doesNotDrawWhatWasStillToComeOnADayInThePast() {
        var project = called("Radio").ended("2020", Outcome.CLOSED);
        var strip = strip(project, between("2018-03-06", "2019-06", "FR", Role.MEMBER),
                since("2019-06", "FR", Role.COORDINATOR));
        assertThat(strip.bars()).containsExactly(new Bar("bar bar-member", "58.77%", "41.23%", "100.00%"));
        assertThat(strip.marks()).isEmpty();
    }

    @Test
    void drawsAThirdStateThinFromItsApprovalAndThickFromItsStart() {
        var radio = called("Radio").document();
        var takesPart = Strip.of(TWO_YEARS, radio,
                tie("no", LinkKind.PARTICIPATES, "2018-01-01", "2018-07", null));
        assertThat(takesPart.lines())
                .containsExactly(new Bar("bar bar-approved", "50.00%", "24.79%", "74.79%"));
        assertThat(takesPart.bars())
                .containsExactly(new Bar("bar bar-member", "74.79%", "25.21%", "100.00%"));
        var approved = Strip.of(TWO_YEARS, radio, tie("no", LinkKind.APPROVED, "2018-01-01", null, null));
        assertThat(approved.lines())
                .containsExactly(new Bar("bar bar-approved", "50.00%", "50.00%", "100.00%"));
        assertThat(approved.bars()).isEmpty();
        var asked = Strip.of(TWO_YEARS, radio, tie("no", LinkKind.REQUESTED, null, "2018-07", null));
        assertThat(asked.bars()).isEmpty();
        assertThat(asked.lines()).isEmpty();
    }

    private static Strip strip(AProject project, Participation... roles) {
        return Strip.of(TWO_YEARS, project.document(), List.of(roles));
    }
}
