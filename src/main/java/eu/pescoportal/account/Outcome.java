package eu.pescoportal.account;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What came of a change that an admin asked for, as the next page says it.
 *
 * @param code
 *            the message that says so
 * @param whom
 *            whom it names; may be empty
 * @param about
 *            the account that this is about; {@link #INVITATION} if it is the invitation; null if it is
 *            neither
 * @param link
 *            a one-time link that was just made; it is shown this once
 */
record Outcome(boolean done, String code, String whom, @Nullable Long about,
        @Nullable String link) implements Serializable {

    static final long INVITATION = 0;

    static Outcome done(String code, String whom) {
        return new Outcome(true, code, whom, null, null);
    }

    static Outcome refused(String code, String whom) {
        return new Outcome(false, code, whom, null, null);
    }

    Outcome about(long subject) {
        return new Outcome(done, code, whom, subject, link);
    }

    Outcome with(String newLink) {
        return new Outcome(done, code, whom, about, newLink);
    }
}
