package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/**
 * Looks at a page in the middle of a journey: as a large screen shows it and as small ones do, nobody is kept
 * out, nothing is wider than the screen, and no message is missing. The journey goes on on the phone.
 */
public final class Look {

    private static final int LARGE = 1280;
    private static final int SMALLEST = 320;
    private static final int PHONE = 360;

    private Look() {}

    public static void at(Page page, String name) {
        atLarge(page, name);
        resize(page, name, SMALLEST);
        resize(page, name, PHONE);
        Barriers.assertNone(page, name + " on a phone");
    }

    public static void atLarge(Page page, String name) {
        Pages.assertNoMessageIsMissing(name, page.content());
        resize(page, name, LARGE);
        Barriers.assertNone(page, name);
    }

    private static void resize(Page page, String name, int width) {
        page.setViewportSize(width, 900);
        take(page, name + "-" + width);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name).isEqualTo(width);
    }

    /** A picture in light and in dark, if somebody wants pictures. */
    private static void take(Page page, String name) {
        var folder = System.getProperty("screenshots");
        if (folder == null) return;
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            page.screenshot(new ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of(folder, name.replaceAll("[^A-Za-z0-9]+", "-") + "-" + scheme + ".png")));
        }
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(null));
    }
}
