package eu.pescoportal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Searching with suggestions, by keyboard, pointer and finger, and without them. */
@NullUnmarked
@BrowserTest
@PortalTest
class SearchJourneyTests {

    @LocalServerPort
    int port;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @AfterEach
    void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void takesASuggestionByKeyboard() {
        open("/");
        type("ess");
        assertThat(options().first()).containsText("European Secure Software defined Radio (ESSOR)");
        assertThat(box()).hasAttribute("aria-expanded", "true");
        assertThat(status()).hasText(Pattern.compile("^[1-8] suggestions?$"));
        assertThat(box()).not().hasAttribute("aria-activedescendant", Pattern.compile("."));
        press("ArrowDown");
        assertThat(chosen()).containsText("ESSOR");
        assertThat(box()).hasAttribute("aria-activedescendant", chosen().getAttribute("id"));
        assertThat(box()).isFocused();
        assertThat(box()).hasValue("ess");
        press("Enter");
        assertThat(page).hasURL(Pattern.compile("/projects/essor$"));
    }

    @Test
    void goesRoundWithTheArrows() {
        open("/");
        type("eur");
        assertThat(options()).hasCount(8);
        press("ArrowUp");
        assertThat(options().last()).hasAttribute("aria-selected", "true");
        press("ArrowDown");
        assertThat(chosen()).hasCount(0);
        press("ArrowDown");
        press("ArrowDown");
        assertThat(options().nth(1)).hasAttribute("aria-selected", "true");
        page.keyboard().type("o");
        assertThat(chosen()).hasCount(0);
    }

    @Test
    void searchesWhatIsTypedUnlessSomethingIsChosen() {
        open("/");
        type("milit mob");
        assertThat(list()).isVisible();
        press("Enter");
        assertThat(page).hasURL(Pattern.compile("/projects\\?q=milit\\+mob$"));
    }

    @Test
    void closesWithEscapeAndKeepsTheText() {
        open("/");
        type("milit mob");
        assertThat(list()).isVisible();
        press("ArrowDown");
        press("Escape");
        assertThat(list()).isHidden();
        assertThat(box()).hasAttribute("aria-expanded", "false");
        assertThat(box()).hasValue("milit mob");
        assertThat(status()).isEmpty();
        press("ArrowDown");
        assertThat(list()).isVisible();
        press("Escape");
        press("Enter");
        assertThat(page).hasURL(Pattern.compile("/projects\\?q=milit\\+mob$"));
    }

    @Test
    void opensNoMoreAfterEscape() {
        open("/");
        type("milit mob");
        press("Escape");
        page.waitForTimeout(400);
        assertThat(list()).isHidden();
    }

    @Test
    void closesWhenTheFocusGoesElsewhere() {
        open("/");
        type("eur");
        assertThat(list()).isVisible();
        press("Tab");
        assertThat(list()).isHidden();
    }

    @Test
    void takesASuggestionByPointer() {
        open("/");
        type("wave");
        options().nth(5).click();
        assertThat(page).hasURL(Pattern.compile("/projects\\?wave=6$"));
    }

    @Test
    void asksNothingBelowTwoLettersAndOnceWhenTypingFast() {
        open("/");
        type("e");
        page.waitForTimeout(400);
        assertThat(questions()).isEmpty();
        type("eurodrone");
        assertThat(options().first()).containsText("Eurodrone");
        assertThat(questions()).hasSize(1);
        assertThat(list()).isVisible();
        box().fill("");
        assertThat(list()).isHidden();
    }

    @Test
    void forgetsAnAnswerThatComesTooLate() {
        var late = new ArrayList<Route>();
        open("/");
        page.route(Pattern.compile("q=essor$"), late::add);
        type("essor");
        page.waitForCondition(() -> !late.isEmpty());
        type("eurodrone");
        assertThat(options().first()).containsText("Eurodrone");
        var answer = "{'found': '1 suggestion', 'items': [{'name': 'Late', 'url': '/'}]}".replace('\'', '"');
        late.getFirst().fulfill(new Route.FulfillOptions().setBody(answer));
        page.waitForTimeout(200);
        assertThat(options().first()).containsText("Eurodrone");
    }

    @Test
    void staysAPlainBoxWhereSuggestionsCannotBeHad() {
        open("/");
        page.route(Pattern.compile("search\\.json"), Route::abort);
        type("essor");
        page.waitForTimeout(400);
        assertThat(list()).isHidden();
        press("Enter");
        assertThat(page).hasURL(Pattern.compile("/projects\\?q=essor$"));
        assertThat(complaints).allMatch(complaint -> complaint.contains("net::ERR_FAILED"));
        complaints.clear();
    }

    /** Of the box and its list; the rest of each page is looked at elsewhere. */
    @ParameterizedTest
    @CsvSource({"/, 1280", "/, 360", "/states, 1280", "/states, 800", "/states, 360", "/projects, 1280",
            "/projects, 360"})
    void keepsNobodyOut(String address, int width) {
        open(address, new NewContextOptions().setViewportSize(width, 800));
        type("eur");
        assertThat(list()).isVisible();
        press("ArrowDown");
        assertThat(chosen()).isVisible();
        var axe = new AxeBuilder(page).include(".combo").setLegacyMode(true);
        assertThat(axe.analyze().getViolations()).isEmpty();
        var box = list().boundingBox();
        assertThat(box.x).isNotNegative();
        assertThat(box.x + box.width).isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/states", "/projects"})
    void needsNoScrollingSideways(String address) {
        open(address, new NewContextOptions().setViewportSize(320, 640).setIsMobile(true).setHasTouch(true));
        type("eur");
        assertThat(list()).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        options().first().tap();
        assertThat(page.locator("h1")).containsText("EURAS");
    }

    @Test
    void showsWhatIsChosenInForcedColours() {
        open("/", new NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
        type("eur");
        assertThat(list()).isVisible();
        press("ArrowDown");
        assertThat(chosen()).hasCSS("outline-style", "solid");
    }

    @Test
    void isAPlainBoxWithoutScripts() {
        open("/", new NewContextOptions().setJavaScriptEnabled(false));
        assertThat(page.locator("input[role=combobox]")).hasCount(0);
        page.getByRole(AriaRole.SEARCHBOX).fill("essor");
        page.getByRole(AriaRole.SEARCHBOX).press("Enter");
        assertThat(page).hasURL(Pattern.compile("/projects\\?q=essor$"));
        assertThat(questions()).isEmpty();
    }

    private void open(String address) {
        open(address, new NewContextOptions());
    }

    private void open(String address, NewContextOptions options) {
        context = Chromium.browser().newContext(options);
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
        page.navigate("http://localhost:" + port + address);
    }

    private List<String> questions() {
        return requests.stream().filter(address -> address.contains("/search.json")).toList();
    }

    private void type(String text) {
        box().fill("");
        box().pressSequentially(text);
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    /** The page's own, where there is one beside that of its head. */
    private Locator box() {
        return page.locator("input[role=combobox]").last();
    }

    private Locator list() {
        return page.locator(".suggested").last();
    }

    private Locator options() {
        return list().getByRole(AriaRole.OPTION);
    }

    private Locator chosen() {
        return list().locator("[aria-selected=true]");
    }

    private Locator status() {
        return page.locator(".suggested + [role=status]").last();
    }
}
