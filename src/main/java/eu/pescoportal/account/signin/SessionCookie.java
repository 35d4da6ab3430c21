package eu.pescoportal.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie that names the session. What cannot be the id of one counts as no cookie at all: the database is
 * never asked for it, and some of it no database takes.
 */
class SessionCookie extends DefaultCookieSerializer {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return super.readCookieValues(request).stream().filter(value -> ID.matcher(value).matches()).toList();
    }
}
