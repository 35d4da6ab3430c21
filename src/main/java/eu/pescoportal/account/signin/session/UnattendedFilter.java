package eu.pescoportal.account.signin.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks what a page sends by itself, with nobody pressing a button: a session is not used by that, so it ends
 * as if the page had been silent. {@link UnattendedSessions} asks, where sessions are written.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
public class UnattendedFilter extends OncePerRequestFilter {

    private static final RequestMatcher UNATTENDED = PathPatternRequestMatcher.pathPattern(HttpMethod.POST,
            "/admin/*/*/working-copy");
    private static final ThreadLocal<Boolean> NOW = ThreadLocal.withInitial(() -> false);

    /** Whether this thread answers such a request. */
    static boolean isNow() {
        return NOW.get();
    }

    public static boolean isUnattended(HttpServletRequest request) {
        return UNATTENDED.matches(request);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isUnattended(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        NOW.set(true);
        try {
            chain.doFilter(request, response);
        } finally {
            NOW.remove();
        }
    }
}
