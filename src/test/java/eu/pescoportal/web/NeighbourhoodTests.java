package eu.pescoportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses count as one. */
class NeighbourhoodTests {

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "127.0.0.1"})
    void anAddressCountsByItself(String address) {
        assertThat(Neighbourhood.of(address)).isEqualTo(address);
    }

    @Test
    void ofAnIpv6AddressTheNetworkCounts() {
        assertThat(Neighbourhood.of("2001:db8:1:2:3::4")).isEqualTo(Neighbourhood.of("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(Neighbourhood.of("2001:db8:1:3::4"));
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.7:5678, 203.0.113.7", "[2001:db8:1:2::3]:5678, 2001:db8:1:2::3",
            "[2001:db8:1:2::3], 2001:db8:1:2::3", "[::1]:3, ::1", "::ffff:203.0.113.7, 203.0.113.7"})
    void aPortDoesNotCount(String address, String bare) {
        assertThat(Neighbourhood.of(address)).isEqualTo(Neighbourhood.of(bare));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "_hidden", "", "[", "[]:1", "203.0.113.7:", "203.0.113.256:1",
            "fe80::1%nowhere", "proxy.example.org", "localhost", "203.0.113.7, 203.0.113.8"})
    void whatIsNoAddressCountsByItsText(String text) {
        assertThat(Neighbourhood.of(text)).isEqualTo(text);
    }

    @Test
    void aLongTextIsCut() {
        assertThat(Neighbourhood.of("x".repeat(60_000))).hasSize(64);
    }
}
