package eu.pescoportal.editing;

import com.microsoft.playwright.Page;

/** What a browser saw of somebody's work: presses of the mouse and of keys, and pages that were loaded. */
record Effort(int clicks, int keys, int pages) {

    private static final String COUNTING = """
            (() => {
              if (window !== window.top) return;
              const add = what => sessionStorage.setItem(what, Number(sessionStorage.getItem(what) ?? 0) + 1);
              try { add("pages"); } catch { return; }
              addEventListener("pointerdown", event => event.isTrusted && add("clicks"), true);
              addEventListener("keydown", event => event.isTrusted && add("keys"), true);
            })();
            """;

    /** From the page on that is opened next, which is the first one counted. */
    static void count(Page page) {
        page.addInitScript(COUNTING);
        page.evaluate("sessionStorage.clear()");
    }

    static Effort of(Page page) {
        return new Effort(number(page, "clicks"), number(page, "keys"), number(page, "pages"));
    }

    private static int number(Page page, String what) {
        return ((Number) page.evaluate("what => Number(sessionStorage.getItem(what) ?? 0)", what)).intValue();
    }

    Effort and(Effort other) {
        return new Effort(clicks + other.clicks, keys + other.keys, pages + other.pages);
    }
}
