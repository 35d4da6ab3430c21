package eu.pescoportal.account.signin.session;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/**
 * When somebody signed in, as their session remembers it: however much it is used, it ends half a day later.
 * And when they proved last that it is they, which they are asked for again before they touch accounts.
 */
public final class SignInTime {

    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration PROOF = Duration.ofMinutes(10);
    public static final String SIGNED_IN = "eu.pescoportal.account.signedIn";
    public static final String PROVEN = "eu.pescoportal.account.proven";

    private SignInTime() {}

    public static void begin(HttpSession session, Instant now) {
        session.setAttribute(SIGNED_IN, now);
        prove(session, now);
    }

    public static void prove(HttpSession session, Instant now) {
        session.setAttribute(PROVEN, now);
    }

    public static boolean isProven(HttpSession session, Instant now) {
        return now.isBefore(time(PROVEN, session).plus(PROOF));
    }

    /**
     * Takes from the time that the session may be without use what lies beyond its end: from then on nobody
     * finds it, on pages that ask for no sign-in neither.
     *
     * @return whether any time is left
     */
    public static boolean bound(HttpSession session, Instant now) {
        var left = Duration.between(now, time(SIGNED_IN, session).plus(LONGEST)).toSeconds();
        if (left < session.getMaxInactiveInterval()) session.setMaxInactiveInterval((int) Math.max(1, left));
        return left > 0;
    }

    /** A session that an older release made knows no more than when it began. */
    private static Instant time(String name, HttpSession session) {
        return session.getAttribute(name) instanceof Instant at
                ? at
                : Instant.ofEpochMilli(session.getCreationTime());
    }
}
