package eu.pescoportal.account.signin;
import eu.pescoportal.account.signin.attempt.SignInAttempts;

import eu.pescoportal.web.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever comes to the editors' pages without a session is given one, which the database has to keep for a
 * while; so many in a minute are nobody who wants to sign in.
 */
class NewcomerFilter extends OncePerRequestFilter {

    private final SignedIn signedIn;
    private final SignInAttempts attempts;

    NewcomerFilter(SignedIn signedIn, SignInAttempts attempts) {
        this.signedIn = signedIn;
        this.attempts = attempts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        if (signedIn.now() != null || request.getSession(false) != null
                || attempts.mayOpenASession(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        new Refusal(HttpStatus.TOO_MANY_REQUESTS, "error.429.detail").send(request, response);
    }
}
