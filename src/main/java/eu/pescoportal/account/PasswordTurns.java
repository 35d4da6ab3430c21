package eu.pescoportal.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes passwords in {@link Turns}. */
class PasswordTurns implements PasswordEncoder {

    /** Characters; no password is longer, and nobody's long text is hashed. */
    private static final int LONGEST = 2 * PasswordRules.LONGEST;

    private final PasswordEncoder encoder;

    PasswordTurns(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return Turns.take(() -> encoder.encode(password));
    }

    /** What is too long is no password; to find that out takes as long as to find out that one is wrong. */
    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        var tooLong = password != null && password.length() > LONGEST;
        var given = tooLong ? "too long" : password;
        return Turns.take(() -> encoder.matches(given, hash)) && !tooLong;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
