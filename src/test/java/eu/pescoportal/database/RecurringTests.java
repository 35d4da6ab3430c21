package eu.pescoportal.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the log says of work that fails again and again. */
@ExtendWith(OutputCaptureExtension.class)
class RecurringTests {

    private final Recurring cleaning = new Recurring(LoggerFactory.getLogger(RecurringTests.class),
            "Nothing is cleaned");

    private void fail() {
        cleaning.run(() -> { throw new IllegalStateException("no brush"); });
    }

    @Test
    void isToldOnceUntilItHasSucceeded(CapturedOutput output) {
        fail();
        fail();
        assertThat(output.getOut().lines()).singleElement()
                .asString()
                .contains("WARN")
                .endsWith("Nothing is cleaned: no brush");
        cleaning.run(() -> {});
        fail();
        assertThat(output.getOut().lines()).hasSize(2);
    }
}
