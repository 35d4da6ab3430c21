package eu.pescoportal.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that somebody has open.
 *
 * @param handle
 *            names it without giving away its id
 * @param here
 *            whether this is the session of who looks
 */
public record OpenSession(String handle, @Nullable String browser, @Nullable String system,
        @Nullable String address, Instant startedAt, Instant lastUsedAt, boolean here) {

    private static final String BROWSER = "browser";
    private static final String SYSTEM = "system";
    private static final String ADDRESS = "address";

    /** Some proxies say something else than an address. */
    private static final int LONGEST_ADDRESS = 64;

    static final Comparator<OpenSession> LATEST_FIRST = Comparator
            .comparing(OpenSession::here, Comparator.reverseOrder())
            .thenComparing(OpenSession::lastUsedAt, Comparator.reverseOrder());

    /** Remembers from where and with what somebody signed in. */
    public static void describe(HttpServletRequest request) {
        var agent = String.valueOf(request.getHeader("User-Agent"));
        var session = request.getSession();
        session.setAttribute(BROWSER, first(agent, "Edg", "Edge", "OPR", "Opera", "Firefox", "Firefox",
                "Chrome", "Chrome", "Safari", "Safari"));
        session.setAttribute(SYSTEM, first(agent, "Android", "Android", "iPhone", "iOS", "iPad", "iPadOS",
                "Windows", "Windows", "Mac OS", "macOS", "Linux", "Linux"));
        var address = request.getRemoteAddr();
        session.setAttribute(ADDRESS, address.substring(0, Math.min(address.length(), LONGEST_ADDRESS)));
    }

    /** Browsers also name those that they descend from, so the order matters. */
    private static @Nullable String first(String agent, String... marksAndNames) {
        for (int i = 0; i < marksAndNames.length; i += 2)
            if (agent.contains(marksAndNames[i])) return marksAndNames[i + 1];
        return null;
    }

    /** The longest row of zeros in an IPv6 address is left out, as people write it. */
    private static @Nullable String shortened(@Nullable String address) {
        return address == null ? null : address.replaceFirst("(?<!(?:^|:)0)(?:^|:)0(?::0)++(?::|$)", "::");
    }

    static OpenSession of(Session session, String ownId) {
        return new OpenSession(handle(session.getId()), session.getAttribute(BROWSER),
                session.getAttribute(SYSTEM), shortened(session.getAttribute(ADDRESS)),
                session.getCreationTime(), session.getLastAccessedTime(), session.getId().equals(ownId));
    }

    static String handle(String id) {
        return HexFormat.of().formatHex(Sha256.of(id), 0, 8);
    }
}
