package eu.pescoportal.account;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.web.PortalProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What suggests itself as a password here, and to this person, is no good one. */
@NullUnmarked
class NewPasswordsTests {

    private final NewPasswords passwords = new NewPasswords(new PasswordConfiguration().passwordEncoder(),
            new PortalProperties("https://otterwatch.example/pages", null),
            Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(strings = {"PescoPortal2026", "pesco-portal-1", "Otterwatch2026!", "otterwatch.example",
            "LindqvistBerta", "berta.lindqvist1", "cooperation2026", "pescopescopesco"})
    void refusesTheWordsOfThePortalAndOfThePerson(String password) {
        assertThat(passwords.broken(password, "bl", "Berta Lindqvist")).contains("password.guessable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven otters row upstream", "Vornholz quietly 41 kettles",
            "the portal of nine quiet otters"})
    void takesOthers(String password) {
        assertThat(passwords.broken(password, "bl", "Berta Lindqvist")).isEmpty();
        assertThat(passwords.broken(password, "bl", null)).isEmpty();
    }
}
