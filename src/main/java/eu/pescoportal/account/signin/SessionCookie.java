package eu.pescoportal.account.signin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie that names the session. What cannot be the id of one counts as no cookie at all: the database is
 * never asked for it, and some of it no database takes.
 */
class SessionCookie extends DefaultCookieSerializer {

    private static final RequestMatcher IMPERSONAL = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/assets/**"),
            PathPatternRequestMatcher.pathPattern("/actuator/**"));

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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
