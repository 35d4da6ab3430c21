package eu.pescoportal.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            essor           | The ESSOR radio, ESSORs                | The [ESSOR] radio, ESSORs
            cuas            | A C-UAS for all                        | A [C-UAS] for all
            c-uas           | cuas and C.UAS                         | [cuas] and [C.UAS]
            military mobility | Military Mobility, mobility of the military | [Military Mobility], [mobility] of the [military]
            euro drone      | the Euro\u00ADdr\u00F3ne               | the [Euro\u00ADdr\u00F3ne]
            essor           | E\u0301ssor \uD835\uDC04\uD835\uDC12\uD835\uDC12\uD835\uDC0E\uD835\uDC11 \uD83D\uDE80 | [E\u0301ssor] [\uD835\uDC04\uD835\uDC12\uD835\uDC12\uD835\uDC0E\uD835\uDC11] \uD83D\uDE80
            ελλαδα          | στην Ελλάδα                            | στην [Ελλάδα]
            wave 6          | 6 aircraft of the wave, wave 6         | 6 aircraft of the [wave], [wave 6]
            a b             | a, b; c                                | [a, b]; c
            b               | <b>b</b>                               | <[b]>[b]</[b]>
            mobilty         | Military Mobility                      | Military Mobility
            ***             | ***                                    | ***
            """)
    void marksWhatTheQueryMeans(String q, String text, String marked) {
        assertThat(shown(Marker.of(q).mark(text))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"mobilty, Military Mobility, Military [Mobility]",
            "eurodrony, one Eurodróne, one [Eurodróne]", "eurodrony, Euro Drone, [Euro Drone]",
            "korvette, a Corvette, a [Corvette]", "nato, nat nate, nat nate"})
    void marksMistypedWordsOfHitsThatTookATypo(String q, String text, String marked) {
        var marker = Marker.of(q);
        assertThat(shown(marker.mark(text, Tier.NAME_TYPO))).isEqualTo(marked);
        assertThat(marker.mark(text, Tier.TEXT).hasMarks()).isFalse();
    }

    @Test
    void cutsTextsIntoPiecesThatAlternate() {
        assertThat(Marker.of("essor").mark("essor, ESSOR").pieces()).containsExactly(
                new MarkedText.Piece("essor", true), new MarkedText.Piece(", ", false),
                new MarkedText.Piece("ESSOR", true));
        assertThat(Marker.of("").mark("essor").pieces())
                .isEqualTo(List.of(new MarkedText.Piece("essor", false)));
        assertThat(Marker.of("essor").mark("").pieces()).isEmpty();
    }

    private static String shown(MarkedText text) {
        return text.pieces()
                .stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
