package eu.pescoportal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What visitors come for, from the first page to the answer. */
@NullUnmarked
@BrowserTest
@PortalTest
class JourneyTests {

    @LocalServerPort
    int port;
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open() {
        context = Chromium.browser().newContext();
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void findsAProjectByItsAcronym() {
        go("/");
        page.getByLabel("Search projects, acronyms, states and partners").fill("essor");
        page.getByRole(AriaRole.BUTTON, named("Search")).click();
        assertThat(firstResult()).hasText("European Secure Software defined Radio");
        firstResult().click();
        assertThat(heading()).containsText("European Secure Software defined Radio (ESSOR)");
        assertThat(page.getByRole(AriaRole.ROW).filter(having("Coordinator"))).containsText("France");
        assertThat(page.locator("#partners")).containsText("OCCAR");
    }

    @Test
    void filtersByMemberStateAndTakesTheFilterAway() {
        go("/projects");
        page.locator("summary").filter(having("Show all 27, and groups")).click();
        page.getByLabel("Estonia").first().check();
        page.getByRole(AriaRole.BUTTON, named("Apply")).first().click();
        assertThat(sentence()).containsText("projects with Estonia, today");
        assertThat(page).hasURL(Pattern.compile("/projects\\?state=ee$"));
        assertThat(page.getByText(Pattern.compile("Estonia: (Coordinator|Member)")))
                .hasCount(page.locator(".projects > li").count());
        page.locator(".chip").filter(having("Estonia")).click();
        assertThat(sentence()).containsText("83 projects");
        page.goBack();
        assertThat(sentence()).containsText("Estonia");
    }

    @Test
    void goesToADayIn2019AndBack() {
        go("/states/fr");
        page.getByLabel("As of").fill("2019-05-01");
        page.getByRole(AriaRole.BUTTON, named("Show this day")).click();
        assertThat(page.locator(".asof-past").getByText("As of 1 May 2019.")).isVisible();
        page.getByRole(AriaRole.LINK, named("European Medical Command")).click();
        assertThat(page.locator(".asof-past").getByText("As of 1 May 2019.")).isVisible();
        assertThat(page.locator(".status-line")).containsText("Ongoing");
        page.getByRole(AriaRole.LINK, named("Back to today")).click();
        assertThat(page.locator(".status-line")).containsText("Completed 15 July 2024");
    }

    @Test
    void seesHowAProjectTiesInWithNatoAndOnWhoseWord() {
        go("/");
        page.getByRole(AriaRole.LINK, named("Military Mobility")).first().click();
        page.locator("#third th a").filter(having("Norway")).click();
        assertThat(heading()).hasText(Pattern.compile("Norway"));
        assertThat(page.getByText("takes part since 14 December 2021")).isVisible();
        page.getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName(Pattern.compile("Norway participates"))).first().click();
        assertThat(heading()).containsText("Norway participates");
        assertThat(page.getByText(Pattern.compile("\\d+ facts? rests? on it"))).isVisible();
    }

    @Test
    void everythingGoesWithTheKeyboardAlone() {
        go("/projects");
        page.keyboard().press("Tab");
        assertThat(focused()).hasText("Skip to content");
        page.keyboard().press("Enter");
        tabTo(".filter-states > details > summary");
        page.keyboard().press("Enter");
        tabTo("input[name=state][value=ee]");
        page.keyboard().press("Space");
        tabTo(".filter-apply button");
        page.keyboard().press("Enter");
        assertThat(sentence()).containsText("with Estonia");
        tabTo("#q");
        page.keyboard().type("cyber range");
        page.keyboard().press("Enter");
        assertThat(firstResult()).hasText("Cyber Ranges Federations");
        tabTo(".row-title a");
        page.keyboard().press("Enter");
        assertThat(heading()).containsText("Cyber Ranges Federations");
        tabTo("#asof-on");
        page.keyboard().type("01012022");
        tabTo(".asof button");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("on=2022-01-01"));
    }

    @Test
    void worksOnAPhone() {
        context.close();
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(360, 740)
                        .setIsMobile(true)
                        .setHasTouch(true));
        page = context.newPage();
        go("/projects");
        assertThat(page.locator("input[value=space]")).not().isVisible();
        page.getByRole(AriaRole.LINK, named("Filters")).tap();
        page.locator(".filter-more > summary").tap();
        page.locator(".filter-more summary").filter(having("Domain")).last().tap();
        page.getByLabel("Space").tap();
        page.locator(".filter-apply button").tap();
        assertThat(sentence()).containsText("in the domain Space");
        firstResult().tap();
        assertThat(heading()).isVisible();
        assertThat(page.locator("#sources")).isAttached();
    }

    private void go(String address) {
        page.navigate("http://localhost:" + port + address);
    }

    private Locator heading() {
        return page.locator("h1");
    }

    private Locator sentence() {
        return page.locator(".sentence");
    }

    private Locator firstResult() {
        return page.locator(".projects .row-title a").first();
    }

    private Locator focused() {
        return page.locator(":focus");
    }

    /** As far as somebody may have to go: each stop must be able to get the focus, and to show it. */
    private void tabTo(String selector) {
        for (int i = 0; i < 150; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                assertThat(focused()).not().hasCSS("outline-style", "none");
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector + " on " + page.url());
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
