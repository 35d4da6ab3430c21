package eu.pescoportal.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;

/**
 * Who is signed in, and so is shown more than what everybody is. Whose session is none, or cannot be read, is
 * a visitor like others.
 */
class People {

    private static final Logger log = LoggerFactory.getLogger(People.class);

    private final Supplier<CookieSerializer> cookies;
    private final Supplier<SessionRepository<?>> sessions;
    private final Making making;

    People(Supplier<CookieSerializer> cookies, Supplier<SessionRepository<?>> sessions, Making making) {
        this.cookies = cookies;
        this.sessions = sessions;
        this.making = making;
    }

    /** Whether a request has what may be the cookie of a session. */
    boolean maySignIn(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.COOKIE) != null && !ids(request).isEmpty();
    }

    /** Anybody can make up an id; so many are looked up as answers are made. */
    boolean isSignedIn(HttpServletRequest request) {
        if (!maySignIn(request)) return false;
        try {
            making.count(request);
            return making.isSo(() -> ids(request).stream().anyMatch(this::isSignedIn));
        } catch (RefusedException _) {
            return false;
        } catch (RuntimeException e) { // what went wrong is told to nobody who only reads
            log.debug("A session cannot be read", e);
            return false;
        }
    }

    private boolean isSignedIn(String id) {
        var session = sessions.get().findById(id);
        return session != null && session.getAttributeNames()
                .contains(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    }

    private List<String> ids(HttpServletRequest request) {
        return cookies.get().readCookieValues(request);
    }
}
