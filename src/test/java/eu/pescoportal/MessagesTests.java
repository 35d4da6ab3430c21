package eu.pescoportal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Every kind of public page has all its texts; {@link Pages} and the editors' {@code Desk} look at each page
 * that any other test opens.
 */
@NullUnmarked
@PortalTest
class MessagesTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @MethodSource({"eu.pescoportal.BarrierTests#pages", "eu.pescoportal.BarrierTests#errors"})
    void noMessageIsMissing(String address) {
        var answer = mvc.get().uri(URI.create(address.replace("%zz", "nothing"))).exchange();
        Pages.assertNoMessageIsMissing(address,
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
