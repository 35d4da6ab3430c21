package eu.pescoportal.account.signin;

import eu.pescoportal.web.BusyException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets those who sign in or use a link pass a few at a time: each asks the database often, and a crowd of
 * them would take all its connections from everybody else. Whoever waits here holds none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10) // outside of the sessions, inside of what answers a shortage
class Gate extends OncePerRequestFilter {

    static final int AT_ONCE = 4;
    private static final int PATIENCE_IN_SECONDS = 30;

    private static final RequestMatcher GATED = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/login"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/setup"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/account/password"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, ProofController.ADDRESS));

    private final Semaphore gate = new Semaphore(AT_ONCE, true);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !GATED.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        if (!enters()) throw new BusyException("Too many who sign in at once");
        try {
            chain.doFilter(request, response);
        } finally {
            gate.release();
        }
    }

    private boolean enters() {
        try {
            return gate.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
