package eu.pescoportal.account.own;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody typed to change the password; it is never shown again. */
record PasswordForm(String current, String password, String repeat) {

    /** What was not sent at all is empty. */
    PasswordForm(@Nullable String current, @Nullable String password, @Nullable String repeat) {
        this.current = Objects.requireNonNullElse(current, "");
        this.password = Objects.requireNonNullElse(password, "");
        this.repeat = Objects.requireNonNullElse(repeat, "");
    }

    /** No password belongs into a log. */
    @Override
    public String toString() {
        return "PasswordForm[]";
    }
}
