package eu.pescoportal.history;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.record.version.Occasion;
import eu.pescoportal.record.version.Revision;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImprintTests {

    /** HTML allows three digits of a second, the database keeps six. */
    @Test
    void saysItsMomentAsPreciselyAsATimeElementMay() {
        var imprint = new Imprint(1, Instant.parse("2026-11-24T10:11:12.123456Z"),
                Occasion.of(Revision.Kind.CHANGE, "First load"), List.of(), null);
        assertThat(imprint.moment()).hasToString("2026-11-24T10:11:12.123Z");
    }
}
