package eu.pescoportal.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import eu.pescoportal.BrowserTest;
import eu.pescoportal.Chromium;
import eu.pescoportal.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@PortalTest
class HomeBrowserTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/about/claims", "/about/data", "/accessibility"})
    void hasNoBarrierThatAxeFindsAndNoSidewaysScroll(String address) {
        for (int width : new int[]{1280, 320}) {
            try (var context = Chromium.browser()
                    .newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
                var page = context.newPage();
                page.navigate("http://localhost:" + port + address);
                assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
                assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            }
        }
    }
}
