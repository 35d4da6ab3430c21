package eu.pescoportal.web.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a shortage that shows itself outside of all handlers: while a session is read or written, during a
 * sign-in, in a page that is half made.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // around the sessions too
class ShortageFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(ShortageFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            var shortage = Shortage.behind(e);
            if (shortage == null || response.isCommitted()) throw e;
            log.warn("Answered with 503: {}", shortage.cause().getMessage());
            Shortage.announce(response);
            shortage.refusal().send(request, response);
        }
    }
}
