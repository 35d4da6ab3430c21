package eu.pescoportal.account;

import eu.pescoportal.vocabulary.Words;
import eu.pescoportal.web.PortalProperties;
import java.net.URI;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords as they are chosen: whether they are good enough here, and what is kept of them. */
@Component
public class NewPasswords {

    private static final List<String> HERE = List.of("pesco", "portal", "pescoportal", "pesco portal",
            "pesco-portal", "register", "permanent structured cooperation", "permanent", "structured",
            "cooperation", "defence", "defense", "european", "union", "europe");

    /** What is shorter is in too much. */
    private static final int SHORTEST = 3;

    private final PasswordEncoder encoder;
    private final PortalProperties portal;
    private final Clock clock;

    NewPasswords(PasswordEncoder encoder, PortalProperties portal, Clock clock) {
        this.encoder = encoder;
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * @param name
     *            to sign in with
     * @param displayName
     *            for visitors
     * @return the message key of the rule that is broken
     */
    public Optional<String> broken(String password, String name, @Nullable String displayName) {
        return PasswordRules.broken(password, name, words(name, displayName));
    }

    public String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /** What somebody tries first who knows the portal and the person. */
    private List<String> words(String name, @Nullable String displayName) {
        var host = Objects.requireNonNullElse(URI.create(portal.address()).getHost(), "");
        var person = displayName == null ? "" : displayName;
        var year = String.valueOf(Year.now(clock));
        return Stream.of(HERE.stream(), parts(host), parts(name), parts(person), Stream.of(year))
                .flatMap(words -> words)
                .map(Words::lower)
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    private static Stream<String> parts(String text) {
        return Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{L}\\p{N}]+")));
    }
}
