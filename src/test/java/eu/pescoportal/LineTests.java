package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No line of running text is so long that the eye misses the next: on a wide window, as it is laid out. */
@BrowserTest
@PortalTest
class LineTests {

    /** Letters differ in width, so that a line of narrow ones has some more than the 70 of the usual ones. */
    private static final int MOST = 80;

    /** The lines of each block of text with its own words, tables aside, which are read by their columns. */
    private static final String LONG = """
            most => {
                const lines = new Map(), blocks = [];
                const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                    const text = texts.currentNode, within = text.parentElement;
                    if (!text.data.trim() || !within.checkVisibility() || within.closest('table, pre, nav, svg, .chips, .visually-hidden')) continue;
                    let block = within;
                    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
                    if (block.matches('.rows > li')) continue; // a name by itself
                    for (const word of text.data.matchAll(/\\S+/g)) {
                        const range = document.createRange();
                        range.setStart(text, word.index);
                        range.setEnd(text, word.index + word[0].length);
                        if (!blocks.includes(block)) blocks.push(block);
                        const place = block.tagName + '.' + block.className + ' ' + blocks.indexOf(block)
                            + ' ' + Math.round(range.getBoundingClientRect().bottom / 8);
                        lines.set(place, (lines.get(place) || '') + word[0] + ' ');
                    }
                }
                return [...lines].filter(([_, line]) => line.length > most + 1 && line.trim().includes(' ')).map(([place, line]) => place + ': ' + line);
            }""";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @MethodSource("eu.pescoportal.BarrierTests#pages")
    void haveAtMost70CharactersOrSo(String address) {
        try (var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(1280, 800))) {
            var page = context.newPage();
            page.navigate("http://localhost:" + port + address);
            assertThat((List<?>) page.evaluate(LONG, MOST)).isEmpty();
        }
    }
}
