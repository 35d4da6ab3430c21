package eu.pescoportal.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.register.search.Entry.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No input, in a query or in a record, is too much for the index; and many may ask it at once. */
@Timeout(60)
class SearchBoundsTests {

    private static final RegisterEntries REGISTER = new RegisterEntries();
    private static final SearchIndex INDEX = SearchIndex.of(REGISTER.entries);

    static Stream<String> hostile() {
        var random = new Random(7);
        var made = Stream.generate(() -> random.ints(10_000, 0, Character.MAX_CODE_POINT + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())).limit(10);
        var lengthy = Stream
                .of("a", "a ", "essor ", "\u0301", "\0", "\uFDFA", "\uFDFA ", "\uD800", "\u200D", "mobilty ",
                        "\uD83D\uDE80")
                .map(text -> text.repeat(10_000 / text.length()));
        var brief = Stream.of("\uD800", "\uDC00x", "[a TO z]", "(((", "a AND (b", "\\", "essor^", "*:*", "\"",
                "~", "שלום עולם", "\u202Eessor", "\u0000", "%", "' or 1=1 --");
        return Stream.of(made, lengthy, brief).flatMap(texts -> texts);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void answersAnyQueryAndMarksAnyText(String text) {
        var begun = System.nanoTime();
        INDEX.find(text, 20);
        INDEX.suggest(text, 8);
        INDEX.named(text, Kind.STATE);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        for (var q : List.of(text, "essor mobilty"))
            assertThat(whole(Marker.of(q).mark(text, Tier.TEXT_TYPO))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void keepsAnyTextInARecord(String text) {
        var index = SearchIndex.of(List.of(new Entry(Kind.PROJECT, "odd", text + " lighthouse", List.of(text),
                List.of(text), List.of(text, text + " harbour"))));
        assertThat(index.tiers("harbour", Kind.PROJECT)).containsEntry("odd", Tier.TEXT);
    }

    @Test
    void keepsWordsOfAnyLength() {
        for (var text : List.of("a".repeat(40_000), "\uFDFA".repeat(6_000), "ab ".repeat(40_000),
                "ß".repeat(40_000)))
            assertThat(SearchIndex.of(List.of(new Entry(Kind.SOURCE, text, text, List.of(text), List.of(text),
                    List.of(text, "harbour")))).tiers("harbour", Kind.SOURCE)).hasSize(1);
    }

    @Test
    void findsNothingWhereNothingIs() {
        var empty = SearchIndex.of(List.of());
        assertThat(empty.find("essor", 5)).isEmpty();
        assertThat(empty.suggest("essor", 5)).isEmpty();
        assertThat(empty.named("essor")).isEmpty();
    }

    @Test
    void asksForNoMoreThanTheFirstTwelveWords() {
        assertThat(
                INDEX.tiers("military mobility".concat(" military".repeat(10)) + " quidditch", Kind.PROJECT))
                .containsKey("military-mobility");
    }

    @Test
    void keepsTheOrderOfHitsInALargeIndex() {
        var many = new ArrayList<Entry>();
        for (int i = 0; i < 30_000; i++)
            many.add(new Entry(Kind.SOURCE, "s" + i, "Harbour %05d".formatted(29_999 - i), List.of(),
                    List.of(), List.of("plain words of record " + i)));
        var found = SearchIndex.of(many)
                .find("harbour", 30_000)
                .stream()
                .map(hit -> hit.subject().name())
                .toList();
        assertThat(found).hasSize(30_000).isSorted();
    }

    @Test
    void answersManyVirtualThreadsAtOnce() throws InterruptedException, ExecutionException {
        var questions = List.of("essor", "military mobilty", "wave 6", "ελλαδα", "nato maritime",
                "quidditch");
        var answers = questions.stream().map(q -> INDEX.find(q, 50)).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<List<Hit>>>();
            for (int i = 0; i < 600; i++) {
                var q = questions.get(i % questions.size());
                asked.add(threads.submit(() -> INDEX.find(q, 50)));
            }
            for (int i = 0; i < asked.size(); i++)
                assertThat(asked.get(i).get()).isEqualTo(answers.get(i % questions.size()));
        }
    }

    private static String whole(MarkedText text) {
        return text.pieces().stream().map(MarkedText.Piece::text).collect(Collectors.joining());
    }
}
