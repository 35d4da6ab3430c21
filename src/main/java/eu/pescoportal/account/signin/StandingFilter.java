package eu.pescoportal.account.signin;
import eu.pescoportal.account.signin.session.Entry;
import eu.pescoportal.account.signin.session.UnattendedFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks with each request of somebody signed in whether the account is still active and has the same roles,
 * and whether the sign-in is not too long ago. Ending sessions alone would miss the one that begins at that
 * very moment. A page that sends something by itself is told at once that nobody is signed in any more:
 * nothing of it is kept for the sign-in.
 */
class StandingFilter extends OncePerRequestFilter {

    private final SignedIn signedIn;
    private final KeptRequests kept;

    StandingFilter(SignedIn signedIn, KeptRequests kept) {
        this.signedIn = signedIn;
        this.kept = kept;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        var entry = signedIn.entry(request);
        if (entry == Entry.NONE) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) session.invalidate();
        }
        if (UnattendedFilter.isUnattended(request) && (signedIn.now() == null || !entry.lets(request)))
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        else if (entry.lets(request)) chain.doFilter(request, response);
        else {
            kept.saveRequest(request, response);
            entry.lead(request, response);
        }
    }
}
