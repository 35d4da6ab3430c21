package eu.pescoportal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Fifteen questions that people come with, each answered in at most three clicks from the front page. Typing
 * and choosing from a list are no clicks; every press of a link or button is one.
 */
@NullUnmarked
@BrowserTest
@PortalTest
class QuestionsTests {

    private static final int MOST = 3;

    @LocalServerPort
    int port;
    private BrowserContext context;
    private Page page;
    private int clicks;

    @BeforeEach
    void open() {
        context = Chromium.browser().newContext();
        page = context.newPage();
        page.navigate("http://localhost:" + port + "/");
    }

    @AfterEach
    void close(TestInfo question) {
        System.out.println("clicks: " + clicks + ", " + question.getDisplayName());
        context.close();
        assertThat(clicks).isLessThanOrEqualTo(MOST);
    }

    @Test
    void whatEstoniaCoordinates() {
        click(page.locator(".tiles .tile-ee a"));
        assertThat(page.getByRole(AriaRole.ROW).filter(having("IUGS 2")).first()).containsText("Coordinator");
    }

    @Test
    void whoJoinedTheCyberTeamsAfter2020AndOnWhatWord() {
        click(link("Cyber Rapid Response Teams"));
        var belgium = page.locator("#who tr").filter(having("Belgium"));
        assertThat(belgium).containsText("since March 2023");
        assertThat(page.locator("#who tr").filter(having("Denmark"))).containsText("since August 2023");
        var source = belgium.getByRole(AriaRole.LINK).filter(having("[")).first();
        var number = source.getAttribute("href");
        click(source);
        assertThat(page.locator(number)).isInViewport();
        assertThat(page.locator(number)).not().isEmpty();
    }

    @Test
    void whichProjectsHaveGermanyAndPolandWithoutFrance() {
        page.locator("#ask-first").selectOption("de");
        page.locator("#ask-second").selectOption("pl");
        page.locator("#ask-without").selectOption("fr");
        click(button("Find projects"));
        assertThat(page.locator(".sentence")).containsText("with Germany and Poland, without France");
        assertThat(page).hasURL(Pattern.compile("/projects\\?state=de&state=pl&without=fr$"));
    }

    @Test
    void whatChangedBetween2021And2023() {
        click(link("More questions"));
        click(link("What changed"));
        page.getByLabel("After", exactly()).fill("2021-11-16");
        page.getByLabel("Up to", exactly()).fill("2023-05-22");
        click(button("Apply"));
        assertThat(page.locator(".sentence")).containsText("11 projects established");
    }

    @Test
    void austriaBesideSweden() {
        click(page.locator(".tiles .tile-at a"));
        click(link("Compare with"));
        page.locator("select[name=state]").nth(1).selectOption("se");
        click(button("Compare").first());
        assertThat(page.locator("h1")).containsText("Austria");
        assertThat(page.locator("h1")).containsText("Sweden");
    }

    @Test
    void whichThirdStatesAreInMilitaryMobilityAndSinceWhen() {
        click(link("Military Mobility"));
        assertThat(page.locator("#third tr").filter(having("Norway"))).containsText("since 14 December 2021");
    }

    @Test
    void whatMoneyOfTheEuIsInEssor() {
        click(link("ESSOR"));
        assertThat(page.locator("#money")).containsText("€");
        assertThat(page.locator("#money")).containsText("EDIDP");
    }

    @Test
    void whichMaritimeProjectsAreTiedToNato() {
        page.locator("#home-q").fill("nato maritime");
        click(button("Search"));
        assertThat(page.locator(".projects > li").first()).containsText("Maritime");
    }

    @Test
    void theListInExcel() {
        click(nav("Projects"));
        var file = page.waitForDownload(() -> click(link("Excel")));
        assertThat(file.suggestedFilename()).startsWith("pesco-projects-").endsWith(".xlsx");
    }

    @Test
    void howToCiteANumber() {
        click(page.locator(".figures a").nth(1));
        click(page.getByText("Cite this page"));
        assertThat(page.locator(".citing .citation a")).isVisible();
        assertThat(page.locator(".citing .citation a")).containsText("status=ongoing");
        assertThat(page.locator(".citing pre")).containsText("@misc");
    }

    @Test
    void whatEndedAndWhy() {
        assertThat(page.locator("section[aria-labelledby=ended]")).containsText("European Medical Command");
        click(page.locator("section[aria-labelledby=ended] a").first());
        assertThat(page.locator(".status-line")).containsText(Pattern.compile("Completed|Closed|Merged"));
    }

    @Test
    void whoWorksMostWithLithuania() {
        click(page.locator(".tiles .tile-lt a"));
        var together = page.getByRole(AriaRole.TABLE,
                new Page.GetByRoleOptions().setName("Most often together with"));
        assertThat(together.locator("tbody tr").first()).containsText("Germany");
    }

    @Test
    void theMap() {
        assertThat(page.locator(".tiles")).isInViewport();
        assertThat(page.locator(".tiles .tile-fr .tile-number")).hasText(Pattern.compile("[0-9]+"));
    }

    @Test
    void theTimeline() {
        click(nav("Analysis"));
        click(link("The projects over time"));
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("main svg").first()).isAttached();
        assertThat(page).hasURL(Pattern.compile("/timeline$"));
    }

    @Test
    void whether74IsRight() {
        assertThat(page.locator("main")).containsText("74 active projects");
        click(link("All published counts"));
        assertThat(page.locator("#totals, section[aria-labelledby=totals]").first()).containsText("74");
    }

    private void click(Locator what) {
        clicks++;
        what.first().click();
    }

    private Locator link(String name) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private Locator nav(String name) {
        return page.locator("header nav")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
