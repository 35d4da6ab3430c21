package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The filters beside the list of projects stand in nobody's way to the projects. */
@BrowserTest
@PortalTest
class RailTests {

    private static final int MOST_STOPS = 40;
    private static final String SCROLLING = """
            () => {
                document.querySelectorAll('.rail details').forEach(folded => folded.open = true);
                return [...document.querySelectorAll('.rail *')].filter(e => !e.matches('select, .visually-hidden')
                    && ['auto', 'scroll'].includes(getComputedStyle(e).overflowY)).length;
            }""";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/projects?state=ee", "/projects?q=cyber&state=ee&domain=cyber",
            "/projects?state=it&without=fr&without=de&on=2021-06-01", "/projects?group=baltic&atLeast=2"})
    void areAtMost40StopsByKeyboardBeforeTheFirstProject(String address) {
        visit(address, 1280, page -> {
            for (int stops = 1; stops <= MOST_STOPS; stops++) {
                page.keyboard().press("Tab");
                if ((boolean) page.evaluate("document.activeElement.matches('.projects a')")) return;
            }
            throw new AssertionError("No project after " + MOST_STOPS + " stops but "
                    + page.evaluate("document.activeElement.outerHTML"));
        });
    }

    @Test
    void canBeSkippedWithTheSecondKey() {
        visit("/projects", 1280, page -> {
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").textContent()).isEqualTo("Skip to content");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/projects?state=ee", "/projects?state=de&state=it&without=fr"})
    void leaveTheFirstProjectOnTheFirstScreenOfAPhone(String address) {
        visit(address, 360,
                page -> assertThat(page.locator(".projects > li").first().boundingBox().y).isLessThan(780));
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void scrollWithThePageOnly(int width) {
        visit("/projects#filters", width, page -> assertThat(page.evaluate(SCROLLING)).isEqualTo(0));
    }

    @Test
    void showTheTenStatesWithMostProjectsAndThoseThatAreChosen() {
        visit("/projects", 1280,
                page -> assertThat(page.locator("input[name=state]:visible").all()).hasSize(10));
        visit("/projects?state=mt", 1280, page -> {
            assertThat(page.locator("input[name=state]:visible").all()).hasSize(11);
            assertThat(page.locator("input[name=state][value=mt]").isVisible()).isTrue();
        });
        try (var page = Chromium.browser().newPage()) {
            page.navigate("http://localhost:" + port + "/projects");
            page.locator(".filter-states summary").first().click();
            assertThat(page.locator("input[name=state]:visible").all()).hasSize(27);
        }
    }

    private void visit(String address, int width, Consumer<Page> work) {
        work.accept(Chromium.open("http://localhost:" + port + address, width, 780));
    }
}
