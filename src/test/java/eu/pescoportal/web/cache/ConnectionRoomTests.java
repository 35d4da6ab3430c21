package eu.pescoportal.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionRoomTests {

    @ParameterizedTest
    @CsvSource({"1500, 128, 256", "1500, 256, 512", "200, 256, 200", "1500, 750, 1500", "1500, 8192, 1500"})
    void connectionsTakeAQuarterOfTheMemoryAtMost(int allowed, long megabytes, int most) {
        assertThat(ConnectionRoom.most(allowed, megabytes * 1024 * 1024)).isEqualTo(most);
    }
}
