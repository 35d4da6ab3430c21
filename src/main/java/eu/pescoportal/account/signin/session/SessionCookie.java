package eu.pescoportal.account.signin.session;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie that names the session. Where the portal is reached by TLS, its name has browsers take it from
 * nobody but this very host, and never without TLS. What cannot be the id of one counts as no cookie at all:
 * the database is never asked for it, and some of it no database takes.
 */
public class SessionCookie extends DefaultCookieSerializer {

    private static final RequestMatcher IMPERSONAL = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/assets/**"),
            PathPatternRequestMatcher.pathPattern("/actuator/**"));

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    SessionCookie(boolean tls) {
        setCookieName(name("SESSION", tls));
        if (!tls) return;
        setUseSecureCookie(true);
        setCookiePath("/");
    }

    /** Of a cookie for all of this host. */
    public static String name(String name, boolean tls) {
        return tls ? "__Host-" + name : name;
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        if (isNobodys(request)) return List.of();
        return super.readCookieValues(request).stream().filter(value -> ID.matcher(value).matches()).toList();
    }

    /** Static files and health, and the page that says that the database is away, where sessions are kept. */
    private static boolean isNobodys(HttpServletRequest request) {
        return IMPERSONAL.matches(request)
                || Integer.valueOf(503).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }
}
