package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class ChromiumTests {

    @Test
    void showsAPage() {
        try (var page = Chromium.browser().newPage()) {
            page.setContent("<h1>PESCO</h1>");
            assertThat(page.locator("h1").textContent()).isEqualTo("PESCO");
        }
    }
}
