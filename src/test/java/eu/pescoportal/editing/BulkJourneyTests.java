package eu.pescoportal.editing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.pescoportal.Barriers;
import eu.pescoportal.BrowserTest;
import eu.pescoportal.Chromium;
import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.account.AccountRole;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;

/** Many records are changed at once in a real browser, with what that takes. */
@NullUnmarked
@BrowserTest
@PortalTest
@TestPropertySource(properties = "test.database=bulk")
class BulkJourneyTests {

    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @LocalServerPort
    int port;
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void signIn() {
        jdbc.sql("delete from change_set").update();
        jdbc.sql("delete from sign_in_attempt").update();
        SignedIn.account(jdbc, encoder, "edith", AccountRole.EDITOR);
        context = Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        page = context.newPage();
        SignedIn.signIn(page, "http://localhost:" + port, "edith", SignedIn.PASSWORD);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private void go(String path) {
        page.navigate("http://localhost:" + port + path);
    }

    @Test
    void hasNothingThatAxeFinds() {
        for (var width : new int[]{1280, 360})
            for (var path : new String[]{"grid?state=lv", "grid?project=essor", "grid", "departures?state=de",
                    "projects", "endings", "accessions"})
                look("/admin/sets/new/" + path, width);
    }

    private void look(String path, int width) {
        page.setViewportSize(width, 900);
        go(path);
        var folder = System.getProperty("screenshots");
        if (folder != null)
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of(folder, path.replaceAll("[^a-z0-9]+", "-") + "-" + width + ".png")));
        Pages.assertNoMessageIsMissing(path, page.content());
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(path)
                .isEqualTo(width);
        Barriers.assertNone(page, path + " at " + width);
    }
}
