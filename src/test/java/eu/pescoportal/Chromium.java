package eu.pescoportal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine; Playwright would otherwise download one of its own. The build of it that has
 * no windows is asked for first: the tests show none, and it needs a sixth less of the processors.
 */
public class Chromium {

    private Chromium() {}

    static Optional<Path> find() {
        var named = System.getProperty("chromium");
        if (named != null) return Optional.of(Path.of(named)).filter(Files::isExecutable);
        return Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** One browser for all tests, and a new context of it for each: what starts slowly starts once. */
    public static Browser browser() {
        return Running.BROWSER;
    }

    /**
     * Another for those who only look and read, and press nothing: it waits for no picture of the page, and
     * needs a quarter less of the processors.
     */
    public static Browser reader() {
        return Reader.BROWSER;
    }

    /**
     * A page in the window that all share who only look: what pages have in common is loaded once. It is as
     * new but for that.
     */
    public static Page open(String address, int width, int height) {
        var page = Window.PAGE;
        if (isSamePage(page.url(), address)) page.navigate("about:blank"); // it would not be loaded again
        page.emulateMedia(
                new Page.EmulateMediaOptions().setMedia(null).setColorScheme(null).setForcedColors(null));
        page.setViewportSize(width, height);
        page.navigate(address);
        return page;
    }

    private static boolean isSamePage(String one, String other) {
        return one.split("#")[0].equals(other.split("#")[0]);
    }

    private static class Window {

        static final Page PAGE = reader().newContext().newPage();
    }

    private static class Reader {

        static final Browser BROWSER = launch("--disable-threaded-compositing");
    }

    /** It paints in its own process, which spares it the way to another. */
    private static class Running {

        static final Browser BROWSER = launch("--in-process-gpu");
    }

    private static class Driver {

        static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static Browser launch(String... arguments) {
        return Driver.PLAYWRIGHT.chromium()
                .launch(new LaunchOptions().setExecutablePath(find().orElseThrow())
                        .setArgs(List.of(arguments)));
    }
}
