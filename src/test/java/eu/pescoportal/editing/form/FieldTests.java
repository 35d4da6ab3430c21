package eu.pescoportal.editing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTests {

    private static final List<Option> ROLES = List.of(new Option("COORDINATOR", "Coordinator"),
            new Option("MEMBER", "Member"));

    private static Field field(String text, @Nullable String hint, @Nullable String wrong) {
        return new Field("role", "Role", text, hint, wrong, null, true, false);
    }

    @Test
    void offersWhatCanBeChosenAndSaysWhichIs() {
        assertThat(field("MEMBER", null, null).choices(ROLES)).containsExactly(
                new Choice("COORDINATOR", "Coordinator", false), new Choice("MEMBER", "Member", true));
        assertThat(field("", null, null).choices(ROLES)).hasSize(2).noneMatch(Choice::chosen);
    }

    @Test
    void keepsWhatWasTypedWhereItIsNoLongerAmongTheChoices() {
        assertThat(field("GUEST", null, null).choices(ROLES)).hasSize(3)
                .filteredOn(Choice::chosen)
                .containsExactly(new Choice("GUEST", "GUEST", true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"- | - | -", "A hint. | - | role-hint",
            "- | is missing | role-error", "A hint. | is missing | role-error role-hint"})
    void isDescribedByWhatIsSaidOfIt(@Nullable String hint, @Nullable String wrong, @Nullable String ids) {
        assertThat(field("", hint, wrong).control().get("aria-describedby")).isEqualTo(ids);
    }

    @Test
    void itsControlSaysWhereItIsAndWhatIsAskedOfIt() {
        assertThat(field("", null, null).control())
                .isEqualTo(Map.of("id", "role", "name", "role", "aria-required", "true"));
        assertThat(
                new Field("note", "Note", "", null, "not a word", new Length(300, "words", true), false, true)
                        .control())
                .isEqualTo(Map.of("id", "note", "name", "note", "data-most", "300", "data-unit", "words",
                        "aria-invalid", "true", "aria-describedby", "note-error", "autofocus", "autofocus"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "on"})
    void isTickedAsBrowsersAndAsDocumentsSayIt(String text) {
        assertThat(field(text, null, null).isTicked()).isTrue();
        assertThat(field("not " + text, null, null).isTicked()).isFalse();
    }
}
