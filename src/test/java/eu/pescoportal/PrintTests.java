package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What comes out of the printer, of somebody who reads in dark. That nothing is printed smaller is seen to by
 * {@link Widths}.
 */
@BrowserTest
@PortalTest
class PrintTests {

    /** Links to sources behind which no address is printed, and none stands beside them. */
    private static final String WITHOUT_ADDRESS = """
            () => [...document.querySelectorAll("main a[href*='/sources/'], main a.source-address")]
                .filter(a => a.checkVisibility())
                .filter(a => a.matches('.source-address') || !a.closest('li')?.querySelector('.source-address'))
                .filter(a => !getComputedStyle(a, '::after').content.includes(a.getAttribute('href')))
                .map(a => a.outerHTML)""";
    private static final String NOT_BLACK = """
            () => [document.body, ...document.querySelectorAll('main :is(a, p, td, th)')]
                .filter(e => e.checkVisibility() && getComputedStyle(e).color != 'rgb(0, 0, 0)')
                .map(e => e.outerHTML)""";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects?state=ee", "/projects/military-mobility", "/states/fr",
            "/partners/nato", "/sources", "/about/coverage", "/about/timeline",
            "/events/2009-treaty-of-lisbon-opens-the-way", "/decisions/32018d0340", "/counts/2020",
            "/claims/b", "/commitments/20", "/history/1", "/projects?wave=abc"})
    void givesWhatIsReadAndWhereItIsFromAndNothingToPress(String address) {
        var page = Chromium.open("http://localhost:" + port + address, 690, 1000);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setMedia(Media.PRINT));
        assertThat(page.locator("main h1").isVisible()).isTrue();
        assertThat(page.locator("nav, button, input, select, textarea, label").all())
                .noneMatch(Locator::isVisible);
        assertThat((List<?>) page.evaluate(NOT_BLACK)).isEmpty();
        assertThat((List<?>) page.evaluate(WITHOUT_ADDRESS)).isEmpty();
        if (!address.contains("abc")) assertThat(page.locator(".paper").innerText()).contains(address);
    }
}
