package eu.pescoportal.record.wording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.difference.Difference;
import eu.pescoportal.record.kind.Kind;
import eu.pescoportal.record.version.Published;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.record.version.Selection;
import eu.pescoportal.vocabulary.Citation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** How differences are told. */
class WordingTests {

    /** A kind of record without rows. */
    private static class Cards implements Kind<Document> {

        @Override
        public RecordKind kind() {
            return RecordKind.SOURCE;
        }

        @Override
        public Class<Document> type() {
            return Document.class;
        }

        @Override
        public List<Published<Document>> load(Selection versions) {
            return List.of();
        }

        @Override
        public void publish(Collection<Document> documents, Revision revision) {}
    }

    private static String told(Difference difference) {
        return line(difference).text();
    }

    private static Line line(Difference difference) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/record");
        messages.setDefaultEncoding("UTF-8");
        return new Wording(messages)
                .of(List.of(difference), new Cards(), new Telling(Locale.UK, _ -> Optional.empty()))
                .getFirst();
    }

    private static String name(@Nullable Object before, @Nullable Object after) {
        return told(new Difference.Field("name", before, after));
    }

    @Test
    void saysWhatStoodInPlaceOfWhat() {
        assertThat(name("A", "B")).isEqualTo("Name: A → B");
        assertThat(name(null, "B")).isEqualTo("Name: none → B");
    }

    @Test
    void addressesCanBeOpened() {
        var line = line(new Difference.Field("url", "http://old.example.org/", "https://example.org/act"));
        assertThat(line.text()).isEqualTo("Web address: http://old.example.org/ → https://example.org/act");
        assertThat(line.pieces()).extracting(Line.Piece::text, Line.Piece::address)
                .containsSubsequence(tuple("http://old.example.org/", "http://old.example.org/"),
                        tuple("https://example.org/act", "https://example.org/act"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://example.org/ <act>", "example.org"})
    void whatADraftHasInPlaceOfAnAddressIsOnlyShown(String url) {
        assertThat(line(new Difference.Field("url", null, url)).pieces()).extracting(Line.Piece::address)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({"Co ship, Co\u00a0ship, a space was changed", "Co ship, Co  ship, a space was changed",
            "Coship, Co\u00adship, a sign that cannot be seen was changed",
            "\ufeffCo, Co, a sign that cannot be seen was changed",
            "T\u00fcrkiye, Tu\u0308rkiye, a letter with an accent was written in another way"})
    void saysWhatNobodySees(String before, String after, String how) {
        assertThat(name(before, after)).isEqualTo("Name: " + how);
        assertThat(name(List.of(new Citation("act", before)), List.of(new Citation("act", after))))
                .isEqualTo("Name: " + how);
        assertThat(told(new Difference.Items("objectives", List.of(after, "new"), List.of(before))))
                .isEqualTo("Aims: " + after + ": " + how + "; added new");
    }

    @Test
    void saysThatALineBreakWasChanged() {
        assertThat(name("One.\nTwo.", "One. Two.")).isEqualTo("Name: a line break was changed");
    }

    @Test
    void marksTheWordsThatChangedInALongText() {
        var before = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";
        assertThat(name(before, before.replace("nine", "NINE"))).isEqualTo(
                "Name: … four five six seven eight [nine → NINE] ten eleven twelve thirteen fourteen …");
        assertThat(name(before, before.replace("two ", "").replace("fourteen", "fourteen or so"))).isEqualTo(
                "Name: one [removed: two] three four five six seven … ten eleven twelve thirteen fourteen [added: or so] fifteen sixteen");
        assertThat(name(before, before.replace("nine", "n\u00adine").replace("two", "2")))
                .contains("[two → 2]", "[nine: a sign that cannot be seen was changed]");
    }

    @Test
    void showsBothWholeWhereLittleStayed() {
        var before = "one two three four five six seven eight nine ten eleven twelve";
        assertThat(name(before, before.replace("e", "x"))).contains(before + " → ");
    }

    @Test
    void saysWhereToALineWasMoved() {
        assertThat(told(new Difference.Moved("objectives", "Fly", 2)))
                .isEqualTo("Aims: moved to place 2: Fly");
    }
}
