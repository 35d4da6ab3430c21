package eu.pescoportal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.org/a/B?x=1", "http://example.org/a/B?x=1",
            "HTTPS://WWW.Example.org/a/B/?x=1",
            "https://example.org/a/B?utm_source=mail&x=1&utm_medium=post#", " example.org/a/B?x=1\u200b"})
    void isTheSameHoweverItWasCopied(String address) {
        assertThat(WebAddress.plain(address)).isEqualTo("example.org/a/B?x=1");
    }

    @Test
    void keepsWhatLeadsElsewhere() {
        assertThat(WebAddress.plain("https://example.org/a/b"))
                .isNotEqualTo(WebAddress.plain("https://example.org/a/B"));
        assertThat(WebAddress.plain("https://example.org/?id=1#p2")).isEqualTo("example.org?id=1#p2");
        assertThat(WebAddress.plain("https://example.org/")).isEqualTo("example.org");
    }
}
