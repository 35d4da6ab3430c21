package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;

/** What axe finds on an open page in light, in dark and in forced colours. */
public class Barriers {

    /** The rules whose answer another scheme can change. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Barriers() {}

    public static void assertNone(Page page, String where) {
        assertThat(axe(page).analyze().getViolations()).as(where).isEmpty();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(axe(page).withRules(COLOURS).analyze().getViolations()).as(where + ", dark").isEmpty();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT)
                .setForcedColors(ForcedColors.ACTIVE));
        assertThat(axe(page).withRules(COLOURS).analyze().getViolations()).as(where + ", forced colours")
                .isEmpty();
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    /**
     * The legacy mode spares a second page for frames, of which there are none here; and to tell of each
     * element what is right takes about as long as to look what is wrong.
     */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }
}
