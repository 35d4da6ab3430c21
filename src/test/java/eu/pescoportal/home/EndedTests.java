package eu.pescoportal.home;

import static eu.pescoportal.register.AProject.called;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.pescoportal.register.AProject;
import eu.pescoportal.register.SmallRegister;
import eu.pescoportal.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the front page lists as ended, by examples. */
class EndedTests {

    @Test
    void namesWhatHasEndedTheLatestFirstAndWhatItWasMergedInto() {
        assertThat(ended("2026-01-01"))
                .extracting(e -> e.project().name(), e -> e.into() == null ? null : e.into().name())
                .containsExactly(tuple("Boat", "Ship"), tuple("Antenna", null), tuple("Cable", null));
    }

    @Test
    void doesNotNameWhatEndsLater() {
        assertThat(ended("2023-12-31")).extracting(e -> e.project().name())
                .containsExactly("Antenna", "Cable");
    }

    @Test
    void namesOnlyTheLatestOfManyAndSaysHowManyThereAre() {
        var first = LocalDate.parse("2020-01-01");
        var projects = IntStream.range(0, 20)
                .mapToObj(n -> called("Cable " + n).ended(first.plusDays(n).toString(), Outcome.CLOSED))
                .toArray(AProject[]::new);
        var ended = Ended.by(SmallRegister.of(projects).on(first.plusDays(17), false));
        assertThat(ended.latest()).extracting(e -> e.project().name())
                .hasSize(Ended.MOST)
                .startsWith("Cable 17", "Cable 16");
        assertThat(ended.all()).isEqualTo(18);
        assertThat(ended.others()).isEqualTo(18 - Ended.MOST);
    }

    private static List<Ended.Row> ended(String day) {
        return Ended.by(SmallRegister
                .of(called("Cable").ended("2020", Outcome.CLOSED), called("Boat").mergedInto("ship", "2024"),
                        called("Ship"), called("Antenna").ended("2020", Outcome.COMPLETED))
                .on(LocalDate.parse(day), false)).latest();
    }
}
