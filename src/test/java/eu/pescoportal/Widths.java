package eu.pescoportal;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;

/** Whether a page stays within the window, whatever its width, and within a sheet of paper. */
final class Widths {

    private static final int[] SCREENS = {320, 360, 414, 600, 641, 700, 768, 961, 1280, 1920};
    /** An A4 page with the margins that browsers leave, in their pixels: what is wider is printed smaller. */
    private static final int SHEET = 690;

    /** What scrolls by itself must be a region with a name that the keyboard can reach. */
    private static final String WIDE = """
            () => {
                const root = document.documentElement, wide = [];
                if (root.scrollWidth > root.clientWidth) wide.push('the page has ' + root.scrollWidth);
                for (const e of document.querySelectorAll('body *')) {
                    if (e.scrollWidth <= e.clientWidth + 1 || e.matches('input, textarea, select, .visually-hidden')) continue;
                    if (!['auto', 'scroll'].includes(getComputedStyle(e).overflowX)) continue;
                    const named = e.ariaLabel || document.getElementById(e.getAttribute('aria-labelledby'));
                    if (!named || e.getAttribute('role') != 'region' || e.tabIndex != 0) wide.push('<' + e.tagName + ' ' + e.className + '>');
                }
                return wide;
            }""";

    /**
     * Nobody looks at it meanwhile, so nothing has to be painted at each width; what is there stays as wide.
     */
    private static final String PAINT_NOTHING = """
            () => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('*, ::before, ::after { visibility: hidden !important }');
                document.adoptedStyleSheets = [sheet];
            }""";

    private static final String PAINT = "() => { document.adoptedStyleSheets = [] }";

    private Widths() {}

    /** All that is too wide on the page at hand, and at which width. */
    static List<String> tooWide(Page page) {
        var found = new ArrayList<String>();
        page.evaluate(PAINT_NOTHING);
        for (var width : SCREENS)
            ask(page, width, " on a screen", found);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        ask(page, SHEET, " on paper", found);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.evaluate(PAINT);
        return found;
    }

    private static void ask(Page page, int width, String where, List<String> found) {
        page.setViewportSize(width, 800);
        for (var wide : (List<?>) page.evaluate(WIDE))
            found.add(page.url() + " at " + width + where + ": " + wide);
    }
}
