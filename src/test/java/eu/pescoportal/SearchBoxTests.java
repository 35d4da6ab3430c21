package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Nobody has to wonder in which of two boxes to search: each public page has one. */
@NullUnmarked
@PortalTest
class SearchBoxTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @MethodSource({"eu.pescoportal.BarrierTests#pages", "eu.pescoportal.BarrierTests#errors"})
    void isOneOnEachPage(String address) {
        var answer = mvc.get().uri(URI.create(address.replace("%zz", "nothing"))).exchange();
        var page = Jsoup
                .parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.select("input[type=search]")).hasSize(1);
    }
}
