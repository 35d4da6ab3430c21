package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One page of each kind, and the extremes of each: nobody is kept out, as far as a program can tell. */
@BrowserTest
@PortalTest
class BarrierTests {

    private static final String LONG_QUESTION = "/projects?q=cyber&state=ee&state=fr&match=any&domain=cyber&wave=1"
            + "&status=ongoing&partner=nato&without=de&role=coordinator&role=member&on=2020-05-01&checked=only&sort=-name";

    /** What axe looks at on a phone, too. */
    private static final Set<String> ON_A_PHONE = Set.of("/", "/projects", LONG_QUESTION,
            "/projects/military-mobility", "/states", "/states/fr", "/partners/nato", "/sources", "/matrix",
            "/collaboration", "/compare?state=at&state=se", "/timeline", "/decisions/32018d0340", "/claims/b",
            "/history/1");

    @LocalServerPort
    int port;

    /** Every kind of public page, in its different states. */
    static Stream<String> pages() {
        return Stream.of("/", "/about", "/about/coverage", "/about/timeline", "/about/claims", "/about/data",
                "/accessibility", //
                "/projects", "/projects?size=100", "/projects?q=quidditch&state=mt", "/projects?page=99",
                LONG_QUESTION, "/projects/military-mobility", // the longest
                "/participations", "/participations?q=quidditch", "/links?partner=us&on=2022-01-01",
                "/projects/msv", // the emptiest, membership unknown
                "/projects/emc", "/projects/eu-tmcc", // ended
                "/projects/essor?on=2018-01-01", // not yet established
                "/states", "/states?on=2019-05-01&checked=only", "/states/fr", "/states/mt", "/states/lu",
                "/states/fr/brief", "/states/mt/brief", "/projects/military-mobility/brief",
                "/projects/msv/brief", "/projects/essor/brief?on=2018-01-01", "/partners", "/partners/nato",
                "/partners/md", "/partners/ca?on=2018-03-06", //
                "/sources", "/sources?q=quidditch", "/sources/cd-2018-340", "/sources/airpro-engrt2",
                "/changes", "/changes?from=2021-11-16&to=2023-05-22", "/changes?from=2017-12-11&by=state",
                "/changes?from=2021-11-16&state=fi&state=ee&domain=cyber&project=crrt&partner=no&checked=only&known=1",
                "/events/2009-treaty-of-lisbon-opens-the-way", "/decisions/32018d0340", "/counts/2020",
                "/claims/b", "/commitments/20", "/claims/b/history", //
                "/projects/essor/history", "/projects/essor/compare", "/history", "/history/1",
                "/corrections", //
                "/analysis", "/compare", "/compare?state=at&state=se",
                "/compare?state=de&state=fr&state=it&state=es&on=2021-06-01",
                "/compare?project=essor&project=military-mobility&project=crrt&project=msv", "/matrix",
                "/matrix?domain=cyber&state=ee&on=2021-06-01", "/matrix?status=merged&domain=space",
                "/timeline", "/timeline?on=2019-06-01&checked=only", "/timeline?on=2018-01-01",
                "/collaboration", "/collaboration?state=ee&state=fr&match=any&page=9");
    }

    static Stream<String> errors() {
        return Stream.of("/projects/nothing", "/projects?wave=abc", "/compare?state=at", "/%zz");
    }

    @Test
    void looksAtAllOfThemOnAPhone() {
        assertThat(pages()).containsAll(ON_A_PHONE);
    }

    /** Once opened, a page is looked at in every way. */
    @ParameterizedTest
    @MethodSource({"pages", "errors"})
    void hasNothingThatAxeFindsNorLongLinesNeedsNoScrollingSidewaysAndSaysNothingOnTheConsole(
            String address) {
        var complaints = new ArrayList<String>();
        var page = Chromium.open("about:blank", 1280, 800);
        Consumer<ConsoleMessage> said = message -> complaints.add(message.text());
        Consumer<Request> failed = request -> complaints.add(request.url());
        page.onConsoleMessage(said);
        page.onRequestFailed(failed);
        try {
            var status = page.navigate("http://localhost:" + port + address).status();
            assertThat(Lines.tooLong(page)).isEmpty();
            Barriers.assertNone(page, address);
            assertThat(Widths.tooWide(page)).isEmpty();
            if (ON_A_PHONE.contains(address)) {
                page.setViewportSize(360, 800);
                Barriers.assertNone(page, address + " on a phone");
            }
            if (status >= 400) complaints.removeIf(c -> c.contains("status of " + status));
        } finally {
            page.offConsoleMessage(said);
            page.offRequestFailed(failed);
        }
        assertThat(complaints).isEmpty();
    }

    /** Backgrounds are gone there, and with them the shades. */
    @Test
    void keepsTheTilesOfTheMapInForcedColours() {
        var page = Chromium.open("http://localhost:" + port + "/", 1280, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        for (var shade : new String[]{"1", "2", "3", "4", "outside"})
            assertThat(page.locator(".tiles .tile-" + shade + ", .tiles-legend .tile-" + shade).all())
                    .as(shade)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(tile -> assertThat(tile.evaluate(
                            "e => getComputedStyle(e).borderTopStyle + getComputedStyle(e).borderTopWidth")
                            .toString()).doesNotStartWith("none").doesNotEndWith("e0px"));
    }
}
