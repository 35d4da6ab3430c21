package eu.pescoportal.account.signin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** How far a session lets its person get. */
public enum Entry {
    NONE, FULL,
    /** A role of theirs needs a passkey, and they have none yet: as far as to where one is added. */
    TO_ENROL("/account?enrol", "/account", "/account/passkeys/new", "/account/confirmation",
            "/webauthn/register/**", "/login/**", "/logout"),
    /** … and they have one: back to the sign-in page, where to use it. */
    TO_USE_PASSKEY("/login?passkey", "/login/**", "/webauthn/authenticate/**", "/logout");

    private static final String BY_PASSKEY = "eu.pescoportal.account.byPasskey";

    private final String way;
    private final List<PathPatternRequestMatcher> open;

    Entry(String... wayAndOpen) {
        this.way = wayAndOpen.length == 0 ? "" : wayAndOpen[0];
        this.open = Arrays.stream(wayAndOpen).skip(1).map(PathPatternRequestMatcher::pathPattern).toList();
    }

    /** Notes in which way the session began, or that its person has shown a passkey since. */
    public static void begin(HttpServletRequest request, boolean byPasskey) {
        request.getSession().setAttribute(BY_PASSKEY, byPasskey);
    }

    public static boolean isByPasskey(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && Boolean.TRUE.equals(session.getAttribute(BY_PASSKEY));
    }

    public boolean lets(HttpServletRequest request) {
        return way.isEmpty() || open.stream().anyMatch(path -> path.matches(request));
    }

    public void lead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + way);
    }
}
