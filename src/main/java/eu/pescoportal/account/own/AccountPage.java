package eu.pescoportal.account.own;
import eu.pescoportal.account.Account;
import eu.pescoportal.account.Moments;
import eu.pescoportal.account.OpenSession;
import eu.pescoportal.account.signin.Problems;
import eu.pescoportal.account.signin.passkey.Passkeys;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one's own account shows.
 *
 * @param typedName
 *            the name for visitors that was refused; null: none was
 * @param feed
 *            where feed readers learn what waits
 * @param said
 *            the message key of what was done
 */
record AccountPage(Account account, List<OpenSession> sessions, List<Passkeys.Passkey> passkeys,
        Moments moments, Feed feed, @Nullable String typedName, Problems problems, @Nullable String said) {

    /**
     * The secret address of one's feed.
     *
     * @param madeAt
     *            null if there is none
     * @param address
     *            if it was made just now: it is shown this once
     */
    record Feed(@Nullable Instant madeAt, @Nullable String address) {}

    AccountPage(Account account, List<OpenSession> sessions, List<Passkeys.Passkey> passkeys, Moments moments,
            Feed feed) {
        this(account, sessions, passkeys, moments, feed, null, Problems.NONE, null);
    }

    AccountPage saying(@Nullable String code) {
        return new AccountPage(account, sessions, passkeys, moments, feed, typedName, problems, code);
    }

    AccountPage refusing(@Nullable String displayName, Problems wrong) {
        return new AccountPage(account, sessions, passkeys, moments, feed, displayName, wrong, said);
    }

    public String displayName() {
        return typedName != null ? typedName : Objects.requireNonNullElse(account.displayName(), "");
    }

    public boolean hasOtherSessions() {
        return sessions.stream().anyMatch(s -> !s.here());
    }
}
