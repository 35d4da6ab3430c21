package eu.pescoportal.register;

import static eu.pescoportal.register.AProject.called;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.register.Kinships.Kinship;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KinshipsTests {

    @Test
    void takeANumberBehindANameForASuccessor() {
        var kinships = SmallRegister.of(called("Ground System"), called("Ground Systems 2")).kinships();
        assertThat(kinships.of(0)).isEqualTo(Map.of(1, Kinship.SUCCESSOR));
        assertThat(kinships.of(1)).isEqualTo(Map.of(0, Kinship.PREDECESSOR));
    }

    @Test
    void takeWhatAProjectWasMergedIntoForItsSuccessor() {
        var kinships = SmallRegister.of(called("Boat").mergedInto("ship", "2024"), called("Ship")).kinships();
        assertThat(kinships.of(0)).isEqualTo(Map.of(1, Kinship.SUCCESSOR));
        assertThat(kinships.of(1)).isEqualTo(Map.of(0, Kinship.PREDECESSOR));
    }

    @Test
    void findNoneInOtherNames() {
        assertThat(SmallRegister.of(called("Boat"), called("Boat House"), called("2")).kinships().of(0))
                .isEmpty();
    }
}
