package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What axe finds on an open page in light, in dark and in forced colours. Its rules about colours take most
 * of the time, and that time grows with all that is shown: they look at the page when of its rows that look
 * alike all but one are left out.
 */
public class Barriers {

    private static final String AXE = axe();

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /** The looks in which nothing was found on the pages before, and which need no second look. */
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    /** Of each element only what is wrong is told: what is right would take as long again. */
    private static final String TOOLS = """
            seenBefore => {
                window.told = found => found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join('\\n'));
                window.seen = seenBefore.split(' ');
                window.kept = new Set();
            }""";

    private static final String ALL_ELSE = """
            colours => axe.run({resultTypes: ['violations'], rules: Object.fromEntries(colours.map(rule => [rule, {enabled: false}]))}).then(told)""";

    private static final String OF_COLOURS = "colours => axe.run({resultTypes: ['violations'], runOnly: colours}).then(told)";

    /**
     * Keeps of the texts that look alike in the present scheme one, and none that looks like one of an
     * earlier page: alike is what those rules read (the text, and the grounds of all that it lies in), the
     * place in the template that it comes from, and whether they pass it over. Tells the looks that are new,
     * each as a number.
     */
    private static final String KEEP = """
            () => {
                const grounds = new Map([[null, '']]), looks = new Set(seen), fresh = [];
                const number = text => { // of 53 bits
                    let a = 0xdeadbeef, b = 0x41c6ce57;
                    for (let i = 0; i < text.length; i++) {
                        a = Math.imul(a ^ text.charCodeAt(i), 0x9e3779b1);
                        b = Math.imul(b ^ text.charCodeAt(i), 0x5f356495);
                    }
                    a = Math.imul(a ^ a >>> 16, 0x85ebca6b) ^ Math.imul(b ^ b >>> 13, 0xc2b2ae35);
                    b = Math.imul(b ^ b >>> 16, 0x85ebca6b) ^ Math.imul(a ^ a >>> 13, 0xc2b2ae35);
                    return (0x100000000 * (b & 0x1fffff) + (a >>> 0)).toString(36);
                };
                const ground = e => {
                    if (!grounds.has(e)) {
                        const s = getComputedStyle(e);
                        grounds.set(e, number([ground(e.parentElement), e.tagName, e.className.baseVal ?? e.className, s.color, s.backgroundColor,
                            s.backgroundImage, s.opacity, s.position, s.clip, s.clipPath, s.filter, s.mixBlendMode].join('>')));
                    }
                    return grounds.get(e);
                };
                const length = e => e.textContent.trim().length;
                const inText = link => { // where it is the smaller part
                    let block = link.parentElement;
                    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
                    return length(block) - [...block.querySelectorAll('a')].reduce((sum, a) => sum + length(a), 0) > length(link);
                };
                const look = e => {
                    const s = getComputedStyle(e), link = e.closest('a');
                    return number([ground(e), s.fontSize, s.fontWeight, s.fontFamily, s.textDecoration, s.textShadow, s.borderBottom,
                        link && inText(link), length(e) > 1, /\\w/.test(e.textContent),
                        !!e.closest('[aria-hidden=true]'), !!e.closest(':disabled, [aria-disabled=true]'), !!e.closest('label')?.control?.disabled].join(' '));
                };
                const isNew = e => {
                    const like = look(e);
                    return !looks.has(like) && looks.add(like) && fresh.push(like);
                };
                kept.forEach(isNew);
                for (const e of document.body.querySelectorAll('*')) {
                    const says = e.matches('input, select, textarea') || [...e.childNodes].some(n => n.nodeType == Node.TEXT_NODE && n.data.trim());
                    if (says && e.checkVisibility({visibilityProperty: true, opacityProperty: true}) && isNew(e)) kept.add(e);
                }
                return fresh;
            }""";

    /**
     * Empty and not shown is what holds nothing that is kept, where one of its kind beside it does, and any
     * other block that says something, since nothing that it says is new; it keeps its place.
     */
    private static final String LEAVE_OUT_THE_REST = """
            () => {
                const holding = new Set(), sheet = new CSSStyleSheet();
                window.leftOut = [];
                for (let e of kept) for (; e; e = e.parentElement) holding.add(e);
                const kind = e => e.tagName + ' ' + (e.className.baseVal ?? e.className);
                const isBlock = e => !/^(inline|none|contents)/.test(getComputedStyle(e).display);
                for (const parent of holding) {
                    const kinds = new Set([...parent.children].filter(e => holding.has(e)).map(kind));
                    for (const e of parent.children) if (!holding.has(e) && (kinds.has(kind(e)) || isBlock(e) && e.textContent.trim())) leftOut.push(e);
                }
                for (const e of leftOut) {
                    e.dataset.leftOut = '';
                    e.held = [...e.childNodes];
                    e.replaceChildren();
                }
                sheet.replaceSync('[data-left-out] { display: none !important }');
                document.adoptedStyleSheets = [sheet];
            }""";

    private static final String BRING_IT_BACK = """
            () => {
                for (const e of leftOut) {
                    delete e.dataset.leftOut;
                    e.replaceChildren(...e.held);
                }
                document.adoptedStyleSheets = [];
            }""";

    private Barriers() {}

    private static String axe() {
        try (var script = Barriers.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private enum Scheme {
        LIGHT(ColorScheme.LIGHT, null), DARK(ColorScheme.DARK, null),
        FORCED_COLOURS(ColorScheme.LIGHT, ForcedColors.ACTIVE);

        private final EmulateMediaOptions media;

        Scheme(ColorScheme colours, @Nullable ForcedColors forced) {
            media = new EmulateMediaOptions().setColorScheme(colours).setForcedColors(forced);
        }
    }

    public static void assertNone(Page page, String where) {
        if (!isReady(page)) page.evaluate(AXE + "; undefined");
        page.evaluate(TOOLS, String.join(" ", SEEN));
        assertThat((List<?>) page.evaluate(ALL_ELSE, COLOURS)).as(where).isEmpty();
        var fresh = new HashSet<String>();
        for (var scheme : Scheme.values()) {
            page.emulateMedia(scheme.media);
            ((List<?>) page.evaluate(KEEP)).forEach(look -> fresh.add((String) look));
        }
        if (!fresh.isEmpty()) assertColours(page, where);
        page.emulateMedia(Scheme.LIGHT.media);
        SEEN.addAll(fresh);
    }

    private static boolean isReady(Page page) {
        return (boolean) page.evaluate("'axe' in window");
    }

    private static void assertColours(Page page, String where) {
        page.evaluate(LEAVE_OUT_THE_REST);
        for (var scheme : Scheme.values()) {
            page.emulateMedia(scheme.media);
            assertThat((List<?>) page.evaluate(OF_COLOURS, COLOURS)).as(where + ", " + scheme).isEmpty();
        }
        page.evaluate(BRING_IT_BACK);
    }
}
