package eu.pescoportal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevenchars", "😀😀😀😀😀😀😀😀😀😀😀"})
    void wantsTwelveCharacters(String password) {
        assertThat(PasswordRules.broken(password, "anna", List.of())).contains("password.short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve chars", "😀😃😄😁😆😅😂🙂🙃😉😊😇", "Ünterwegs im März",
            "seven otters row upstream"})
    void takesWhatIsLongEnough(String password) {
        assertThat(PasswordRules.broken(password, "anna", List.of())).isEmpty();
    }

    @Test
    void countsCharactersAndNotBytes() {
        var words = "seven otters row upstream";
        assertThat(PasswordRules.broken(words + "é".repeat(175), "anna", List.of())).isEmpty();
        assertThat(PasswordRules.broken(words + "😀".repeat(175), "anna", List.of())).isEmpty();
        assertThat(PasswordRules.broken(words + "é".repeat(176), "anna", List.of()))
                .contains("password.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leavemealone", "LeaveMeAlone", "123456654321"})
    void refusesTheMostCommonOnes(String password) {
        assertThat(PasswordRules.broken(password, "anna", List.of())).contains("password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "Password1234!", "qwertyuiop12", "aaaaaaaaaaaa", "            "})
    void refusesWhatIsMadeOfThem(String password) {
        assertThat(PasswordRules.broken(password, "anna", List.of())).contains("password.guessable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my name is anna!", "my name is ANNA!", "annaannaannaanna"})
    void refusesTheSignInName(String password) {
        assertThat(PasswordRules.broken(password, "Anna", List.of())).contains("password.name");
    }
}
