package eu.pescoportal;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether a line of running text is so long that the eye misses the next, as it is laid out at the time. */
final class Lines {

    /** Letters differ in width, so that a line of narrow ones has some more than the 70 of the usual ones. */
    private static final int MOST = 80;

    /** The lines of each block of text with its own words, tables aside, which are read by their columns. */
    private static final String LONG = """
            most => {
                const blocks = new Map();
                const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                    const text = texts.currentNode, within = text.parentElement;
                    if (!text.data.trim() || !within.checkVisibility() || within.closest('table, pre, nav, svg, .chips, .visually-hidden')) continue;
                    let block = within;
                    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
                    if (block.matches('.rows > li')) continue; // a name by itself
                    if (!blocks.has(block)) blocks.set(block, []);
                    blocks.get(block).push(text);
                }
                const long = [];
                for (const [block, texts] of blocks) {
                    if (texts.reduce((sum, text) => sum + text.data.length, 0) <= most) continue;
                    const lines = new Map();
                    for (const text of texts)
                        for (const word of text.data.matchAll(/\\S+/g)) {
                            const range = document.createRange();
                            range.setStart(text, word.index);
                            range.setEnd(text, word.index + word[0].length);
                            const place = Math.round(range.getBoundingClientRect().bottom / 8);
                            lines.set(place, (lines.get(place) || '') + word[0] + ' ');
                        }
                    for (const line of lines.values())
                        if (line.length > most + 1 && line.trim().includes(' ')) long.push(block.tagName + '.' + block.className + ': ' + line);
                }
                return long;
            }""";

    private Lines() {}

    static List<?> tooLong(Page page) {
        return (List<?>) page.evaluate(LONG, MOST);
    }
}
