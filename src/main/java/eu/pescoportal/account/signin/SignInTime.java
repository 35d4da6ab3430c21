package eu.pescoportal.account.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/**
 * When somebody signed in, as their session remembers it: however much it is used, it ends half a day later.
 */
final class SignInTime {

    static final Duration LONGEST = Duration.ofHours(12);
    static final String SIGNED_IN = "eu.pescoportal.account.signedIn";

    private SignInTime() {}

    static void begin(HttpSession session, Instant now) {
        session.setAttribute(SIGNED_IN, now);
    }

    /**
     * Takes from the time that the session may be without use what lies beyond its end: from then on nobody
     * finds it, on pages that ask for no sign-in neither.
     *
     * @return whether any time is left
     */
    static boolean bound(HttpSession session, Instant now) {
        var left = Duration.between(now, since(session).plus(LONGEST)).toSeconds();
        if (left < session.getMaxInactiveInterval()) session.setMaxInactiveInterval((int) Math.max(1, left));
        return left > 0;
    }

    /** A session that an older release made knows no more than when it began. */
    private static Instant since(HttpSession session) {
        return session.getAttribute(SIGNED_IN) instanceof Instant at
                ? at
                : Instant.ofEpochMilli(session.getCreationTime());
    }
}
