package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The bars over time in the browser: how much room they take, and what can be seen of them where. */
@BrowserTest
@PortalTest
class BarsTests {

    /** The dates beside the bars that are broken over two lines; notes are sentences, which may break. */
    private static final String BROKEN_DATES = """
            () => {
                const broken = [], months = 'January|February|March|April|May|June|July|August|September|October|November|December';
                let seen = 0;
                for (const cell of document.querySelectorAll('.common, .bars .spells')) {
                    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                    for (let text; text = texts.nextNode();)
                        for (const date of text.data.matchAll(new RegExp('([0-9]{1,2} )?(' + months + ') [0-9]{4}', 'g'))) {
                            if (text.parentElement.closest('.note')) continue;
                            seen++;
                            const range = document.createRange();
                            range.setStart(text, date.index);
                            range.setEnd(text, date.index + date[0].length);
                            if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) broken.push(date[0]);
                        }
                }
                return seen ? broken : ['no date'];
            }""";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"1280, 1300", "360, 3000"})
    void whoTakesPartInTheLargestProjectIsSeenAtAGlance(int width, double most) {
        visit("/projects/military-mobility", width, page -> {
            var who = page.locator("#who").boundingBox();
            var third = page.locator("#third").boundingBox();
            assertThat(who.height).as("the states").isBetween(100.0, most);
            assertThat(third.height).as("the third States").isBetween(100.0, most);
            assertThat(third.y - who.y - who.height).as("directly after").isBetween(0.0, 60.0);
            assertThat(page.locator(".contents a[href='#third']").count()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects/military-mobility", "/projects/crrt", "/projects/netloghubs",
            "/projects/emc", "/states/fr", "/states/de"})
    void noDateWraps(String address) {
        for (var width : new int[]{320, 360, 641, 1280})
            visit(address, width,
                    page -> assertThat((List<?>) page.evaluate(BROKEN_DATES)).as("at %d", width).isEmpty());
    }

    /** Each beginning and end that is drawn lies within the cell it stands in. */
    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void barsKeepToTheirCells(int width) {
        visit("/projects/crrt", width,
                page -> assertThat(page.locator(".strip rect.bar").all()).isNotEmpty().allSatisfy(bar -> {
                    var cell = bar.locator("xpath=ancestor::td").boundingBox();
                    var box = bar.boundingBox();
                    assertThat(box.width).isPositive();
                    assertThat(box.x).isGreaterThanOrEqualTo(cell.x - 1);
                    assertThat(box.x + box.width).isLessThanOrEqualTo(cell.x + cell.width + 1);
                }));
    }

    /** Forced colours leave the colours of drawings alone, which may then not differ from the ground. */
    @Test
    void barsAreDrawnInTheColoursThatTheReaderForces() {
        visit("/projects/crrt", 1280, page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            var text = style(page, "body", "color");
            var ground = style(page, "body", "background-color");
            assertThat(text).isNotEqualTo(ground);
            assertThat(style(page, ".strip rect.bar-coordinator", "fill")).isEqualTo(text);
            assertThat(style(page, ".strip rect.bar-member", "fill")).isEqualTo(text);
            assertThat(style(page, ".strip rect.bar-member", "fill-opacity")).isNotEqualTo("1");
            assertThat(style(page, ".strip rect.bar-observer", "fill")).isEqualTo(ground);
            assertThat(style(page, ".strip rect.bar-observer", "stroke")).isEqualTo(text);
            assertThat(style(page, ".strip line.bar", "stroke")).isEqualTo(text);
        });
    }

    /** The layout of a phone would otherwise come for a sheet of A4, which is as narrow. */
    @Test
    void barsStandBesideTheirWordsOnPaper() {
        visit("/projects/crrt", 600, page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(style(page, ".bars tbody td", "display")).isEqualTo("table-cell");
            assertThat(style(page, ".strip rect.bar", "print-color-adjust")).isEqualTo("exact");
        });
    }

    @Test
    void aNumberLeadsToItsSourceAndTheSourceBack() {
        try (var page = Chromium.browser().newPage()) {
            page.navigate("http://localhost:" + port + "/projects/crrt");
            var number = page.locator("#who .ref[id]").first();
            var id = number.getAttribute("id");
            var source = number.getAttribute("href");
            number.click();
            assertThat(page.url()).endsWith(source);
            page.locator(source + " .back").click();
            assertThat(page.url()).endsWith("#" + id);
        }
    }

    /**
     * On a desktop the timeline of waves and the map are seen at once, on a phone the map on the second
     * screen.
     */
    @ParameterizedTest
    @CsvSource({"1280, 800, 800", "360, 780, 1560"})
    void theFrontPageShowsItsPicturesFirst(int width, int height, double lowest) {
        var page = Chromium.open("http://localhost:" + port + "/", width, height);
        for (var picture : List.of(".waves", ".tiles")) {
            var box = page.locator(picture).boundingBox();
            assertThat(box.y + box.height).as(picture).isBetween(300.0, lowest);
        }
    }

    private static String style(Page page, String selector, String property) {
        return (String) page.locator(selector)
                .first()
                .evaluate("(e, property) => getComputedStyle(e).getPropertyValue(property)", property);
    }

    private void visit(String address, int width, Consumer<Page> work) {
        work.accept(Chromium.open("http://localhost:" + port + address, width, 800));
    }
}
