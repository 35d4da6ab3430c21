package eu.pescoportal.account.signin.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets those who sign in or use a link pass a few at a time: each asks the database often, and a crowd of
 * them would take all its connections from everybody else. What they send is read before, so that nobody
 * keeps others out by sending it slowly.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 2) // what is large has waited for its own turn
public class SignInGate extends OncePerRequestFilter {

    public static final int AT_ONCE = 4;
    private static final int PATIENCE_IN_SECONDS = 30;

    private static final RequestMatcher GATED = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/login"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/setup"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/account/password"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/account/confirmation"));

    private final Gate gate = new Gate("people who sign in", AT_ONCE, PATIENCE_IN_SECONDS);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !GATED.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        request.getParameterMap();
        gate.pass(request, response, chain);
    }
}
