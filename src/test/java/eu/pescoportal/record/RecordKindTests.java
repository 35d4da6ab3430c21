package eu.pescoportal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecordKindTests {

    @Test
    void thePatternOfPathsHasTheWordOfEachKind() {
        assertThat(Arrays.stream(RecordKind.values()).map(RecordKind::word).collect(Collectors.joining("|")))
                .isEqualTo(RecordKind.WORDS);
    }
}
