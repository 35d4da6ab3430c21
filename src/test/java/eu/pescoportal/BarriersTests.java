package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Not one of many rows may be hard to read, in whatever scheme. */
@BrowserTest
class BarriersTests {

    private static Page page(String style, String odd) {
        var page = Chromium.open("about:blank", 1280, 800);
        page.setContent(
                """
                        <!DOCTYPE html><html lang="en"><head><title>Rows</title><style>body { color: #111; background: #fff }
                        a { color: #00c } %s</style></head><body><main><h1>Rows</h1><ul>%s%s%s</ul></main></body></html>
                        """
                        .formatted(style, "<li>A row</li>".repeat(60), odd, "<li>A row</li>".repeat(60)));
        return page;
    }

    @Test
    void areNoneWhereAllCanBeRead() {
        assertThatCode(() -> Barriers.assertNone(page("", "<li class='odd'>An odd row</li>"), "rows"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {".odd { color: #bbb } | rows, LIGHT] ",
            "li:nth-child(50) { color: #bbb } | rows, LIGHT] ", ".odd { background: #333 } | rows, LIGHT] ",
            "ul > :has(b) { opacity: .3 } | rows, LIGHT] ",
            "@media (prefers-color-scheme: dark) { .odd { color: #ddd } } | rows, DARK] ",
            "@media (prefers-color-scheme: dark) { ul { background: #222 } } | rows, DARK] ",
            "@media (forced-colors: active) { .odd { forced-color-adjust: none; color: #ddd; background: #eee } }"
                    + " | rows, FORCED_COLOURS] "})
    void areFoundInTheOneRowThatCannotBeRead(String style, String where) {
        assertThatThrownBy(
                () -> Barriers.assertNone(page(style, "<li class='odd'><b>An odd row</b></li>"), "rows"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[" + where.strip())
                .hasMessageContaining("color-contrast");
    }

    @Test
    void areFoundOnEveryPageThatHasThem() {
        for (var where : new String[]{"the first page", "the second page"})
            assertThatThrownBy(() -> Barriers.assertNone(
                    page(".odd { color: #bbb }", "<li class='odd'><b>An odd row</b></li>"), where))
                    .hasMessageContaining(where + ", LIGHT]");
    }

    @Test
    void areFoundBesideWhatWasLookedAtBefore() {
        Barriers.assertNone(page("", "<li class='odd'><p>Some text</p></li>"), "fine");
        assertThatThrownBy(() -> Barriers.assertNone(
                page("", "<li class='odd'><p>Some text <i style='color: #ddd'>or other</i></p></li>"), "new"))
                .hasMessageContaining("or other")
                .hasMessageContaining("color-contrast");
    }

    @Test
    void areLinksThatNothingTellsFromTheirText() {
        var page = page("p a { color: #222; text-decoration: none } p { color: #111 }",
                "<li><p><a href='#1'>Alone</a></p><p>Text with <a href='#2'>a link</a> in it</p></li>");
        assertThatThrownBy(() -> Barriers.assertNone(page, "rows")).isInstanceOf(AssertionError.class)
                .hasMessageContaining("link-in-text-block");
    }

    @Test
    void areOtherThingsThanColoursToo() {
        assertThatThrownBy(() -> Barriers.assertNone(page("", "<li><img src='data:,'></li>"), "rows"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt");
    }
}
