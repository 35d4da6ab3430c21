package eu.pescoportal.account.signin;

import eu.pescoportal.account.Account;
import eu.pescoportal.account.Moments;
import eu.pescoportal.account.OpenSession;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one's own account shows.
 *
 * @param typedName
 *            the name for visitors that was refused; null: none was
 * @param said
 *            the message key of what was done
 */
record AccountPage(Account account, List<OpenSession> sessions, List<Passkeys.Passkey> passkeys,
        Moments moments, @Nullable String typedName, Problems problems, @Nullable String said) {

    AccountPage(Account account, List<OpenSession> sessions, List<Passkeys.Passkey> passkeys,
            Moments moments) {
        this(account, sessions, passkeys, moments, null, Problems.NONE, null);
    }

    AccountPage saying(@Nullable String code) {
        return new AccountPage(account, sessions, passkeys, moments, typedName, problems, code);
    }

    AccountPage refusing(@Nullable String displayName, Problems wrong) {
        return new AccountPage(account, sessions, passkeys, moments, displayName, wrong, said);
    }

    public String displayName() {
        return typedName != null ? typedName : Objects.requireNonNullElse(account.displayName(), "");
    }

    public boolean hasOtherSessions() {
        return sessions.stream().anyMatch(s -> !s.here());
    }
}
