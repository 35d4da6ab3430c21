package eu.pescoportal.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class BufferedResponseTests {

    private final MockHttpServletResponse browser = new MockHttpServletResponse();
    private final BufferedResponse response = new BufferedResponse(browser);

    @Test
    void keepsWhatIsShortToTheEnd() throws IOException {
        write(1000);
        assertThat(browser.getContentAsByteArray()).isEmpty();
        assertThat(response.isSent()).isFalse();
        assertThat(response.body()).hasSize(1000 * 1000);
    }

    @Test
    void sendsWhatIsLongWhileItIsWrittenAndKeepsNothingOfIt() throws IOException {
        write(6000);
        assertThat(response.isSent()).isTrue();
        assertThat(response.body()).isEmpty();
        var received = browser.getContentAsByteArray();
        assertThat(received).hasSize(6000 * 1000);
        for (var line = 0; line < 6000; line++)
            assertThat(received[line * 1000]).isEqualTo((byte) line);
    }

    private void write(int lines) throws IOException {
        var out = response.getOutputStream();
        for (var line = 0; line < lines; line++) {
            out.write(line);
            out.write(new byte[999]);
        }
    }
}
