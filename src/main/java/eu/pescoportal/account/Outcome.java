package eu.pescoportal.account;

import eu.pescoportal.web.event.Events;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** Tells of it what was done, with more names and values. */
    Outcome told(String event, @Nullable Object... more) {
        if (!done) return this;
        var all = new ArrayList<@Nullable Object>(List.of("name", whom));
        all.addAll(Arrays.asList(more));
        Events.tell(event, all.toArray());
        return this;
    }

    Outcome with(String newLink) {
        return new Outcome(done, code, whom, about, newLink);
    }
}
