package eu.pescoportal.editing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.pescoportal.BrowserTest;
import eu.pescoportal.ChangingTest;
import eu.pescoportal.Chromium;
import eu.pescoportal.Look;
import eu.pescoportal.SignedIn;
import eu.pescoportal.account.AccountRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Many records are changed at once in a real browser, with what that takes. */
@NullUnmarked
@BrowserTest
@ChangingTest
class BulkJourneyTests {

    private static final Logger log = LoggerFactory.getLogger(BulkJourneyTests.class);

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
        SignedIn.signIn(page, origin(), "edith", SignedIn.PASSWORD);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private String origin() {
        return "http://localhost:" + port;
    }

    private void go(String path) {
        page.navigate(origin() + path);
    }

    /** Types as somebody does, into what has the focus. */
    private void type(String text) {
        page.keyboard().type(text);
    }

    private void press(String key, int times) {
        for (int i = 0; i < times; i++)
            page.keyboard().press(key);
    }

    private void click(String text) {
        page.getByText(text, new Page.GetByTextOptions().setExact(true)).first().click();
    }

    private void tick(String... cells) {
        for (var cell : cells)
            page.locator("[id='cell:" + cell + "']").click();
    }

    private void putIntoASet() {
        page.locator("button[value=put]").click();
        page.waitForURL("**/admin/sets/*");
    }

    /** What it changes is read, and others are asked to look at it. */
    private void handOn(int records) {
        assertThat(page.locator("article.touched")).hasCount(records);
        page.locator("button[value=submit]").click();
        page.waitForURL("**/admin");
        Assertions.assertThat(jdbc.sql("select status from change_set").query(String.class).single())
                .isEqualTo("SUBMITTED");
    }

    /** Somebody else reads it and publishes it. */
    private Effort published() {
        SignedIn.account(jdbc, encoder, "rosa", AccountRole.REVIEWER);
        try (var other = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            var reviewer = other.newPage();
            SignedIn.signIn(reviewer, origin(), "rosa", SignedIn.PASSWORD);
            Effort.count(reviewer);
            reviewer.navigate(origin() + "/admin");
            reviewer.locator("#to-review ~ ul a").first().click();
            reviewer.locator("button[value=publish]").click();
            reviewer.waitForURL("**/admin");
            return Effort.of(reviewer);
        }
    }

    /** What visitors read of it: a line for each participation. */
    private long participations(String query) {
        return page.request().get(origin() + "/participations.csv?" + query).text().lines().skip(1).count();
    }

    /** So much and no more, the page at which the work began included; what it was stands in the log. */
    private void assertEffort(int clicks, int keys, int pages) {
        var effort = Effort.of(page);
        log.info("{}", effort);
        Assertions.assertThat(effort.clicks()).isBetween(1, clicks);
        Assertions.assertThat(effort.keys()).isBetween(1, keys);
        Assertions.assertThat(effort.pages()).isBetween(1, pages);
    }

    private static final List<String> FOURTEEN = List.of("essor", "twister", "cbrn-saas", "air-power", "att",
            "choi", "cidcc", "cohgi", "crrt", "csip", "ctisp", "euras", "msv", "4e");

    /** Latvia observes fourteen projects in which it had no part. */
    @Test
    void aStateObservesFourteenProjects() {
        Effort.count(page);
        go("/states/lv");
        click("Add participations");
        click("Observer");
        press("Tab", 1);
        type("2026-05-27");
        press("Tab", 1);
        type("cd-2018-340");
        tick(FOURTEEN.stream().map(project -> project + "/LV").toArray(String[]::new));
        putIntoASet();
        handOn(14);
        assertEffort(25, 300, 4);
        var before = participations("state=lv&role=observer");
        log.info("Reviewer: {}", published());
        Assertions.assertThat(participations("state=lv&role=observer")).isEqualTo(before + 14);
    }

    @Test
    void aProjectBeginsWithACoordinatorAndSixMembers() {
        Effort.count(page);
        go("/admin");
        click("Begin projects");
        page.getByLabel("Established", new Page.GetByLabelOptions().setExact(false)).first().click();
        type("2026-11-16");
        press("Tab", 1);
        type("7");
        press("Tab", 1);
        type("cd-2018-340");
        page.locator("[id='projects[0].name']").click();
        type("Night Eye over the Northern Seas");
        press("Tab", 3);
        page.locator("[id='projects[0].domain']").click();
        type("Spa");
        press("Enter", 1);
        press("Tab", 1);
        type("Latvia");
        press("Tab", 1);
        type("EE, LT, FI, SE, DK, Poland");
        press("Tab", 2);
        type("Watches the northern seas by night.");
        putIntoASet();
        handOn(1);
        assertEffort(30, 300, 4);
    }

    /** One decision that names a member more for each of forty projects. */
    @Test
    void aDecisionTouchesFortyProjects() {
        Effort.count(page);
        go("/admin");
        click("Add participations");
        click("Member");
        press("Tab", 1);
        type("2026-11-16");
        press("Tab", 1);
        type("cd-2018-340");
        var boxes = page.locator("tbody tr").all();
        for (int i = 0; i < 40; i++)
            boxes.get(i).locator("td:not(:has(span)) input").nth(i % 7).click();
        putIntoASet();
        handOn(40);
        assertEffort(60, 300, 4);
        var before = participations("role=member");
        var reviewer = published();
        log.info("Reviewer: {}", reviewer);
        Assertions.assertThat(reviewer.clicks()).isLessThanOrEqualTo(5);
        Assertions.assertThat(participations("role=member")).isEqualTo(before + 40);
    }

    @Test
    void losesNothingWhenTheSessionEnds() {
        go("/admin/sets/new/grid?state=lv");
        click("Observer");
        press("Tab", 1);
        type("2026-05-27");
        tick("essor/LV", "twister/LV");
        jdbc.sql("delete from spring_session").update();
        page.locator("button[value=put]").click();
        page.waitForURL("**/login**");
        SignedIn.signIn(page, origin(), "edith", SignedIn.PASSWORD);
        assertThat(page.locator("main")).containsText("You had been signed out, so nothing was saved.");
        assertThat(page.locator("h1")).hasText("Add participations: Latvia");
        assertThat(page.locator("#from")).hasValue("2026-05-27");
        assertThat(page.locator("[name=cell]:checked")).hasCount(2);
        assertThat(page.locator("[name=role]:checked")).hasValue("OBSERVER");
    }

    @Test
    void ticksAllWithAScript() {
        go("/admin/sets/new/grid?project=essor");
        click("Tick all");
        assertThat(page.locator("[name=cell]:not(:checked)")).hasCount(0);
        click("Tick none");
        assertThat(page.locator("[name=cell]:checked")).hasCount(0);
    }

    @Test
    void hasNothingThatAxeFinds() {
        for (var path : new String[]{"departures?state=de", "projects", "endings", "accessions"}) {
            go("/admin/sets/new/" + path);
            Look.atLarge(page, path);
        }
        go("/admin/sets/new/grid");
        Look.at(page, "grid");
        go("/admin/sets/new/grid?state=si");
        Look.at(page, "grid-of-a-state");
        click("Coordinator");
        page.locator("#from").fill("2026-05");
        page.locator("#source").fill("cd-2018-340");
        tick("quest/SI", "essor/SI");
        page.locator("button[value=show]").last().click();
        assertThat(page.locator("#preview")).hasText("What becomes of 2 records");
        Look.at(page, "grid-preview");
        page.locator("#from").fill("2018-04");
        page.locator("button[value=show]").last().click();
        assertThat(page.locator("#errors")).containsText("Slovenia, QUEST");
        Look.at(page, "grid-errors");
    }
}
