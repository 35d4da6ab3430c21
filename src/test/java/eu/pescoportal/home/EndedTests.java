package eu.pescoportal.home;

import static eu.pescoportal.register.AProject.called;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.pescoportal.register.SmallRegister;
import eu.pescoportal.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.List;
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

    private static List<Ended> ended(String day) {
        return Ended.all(SmallRegister
                .of(called("Cable").ended("2020", Outcome.CLOSED), called("Boat").mergedInto("ship", "2024"),
                        called("Ship"), called("Antenna").ended("2020", Outcome.COMPLETED))
                .on(LocalDate.parse(day), false));
    }
}
