package eu.pescoportal.account.feed;

import eu.pescoportal.account.FeedAddresses;
import eu.pescoportal.account.Person;
import eu.pescoportal.account.signin.attempt.SignInAttempts;
import eu.pescoportal.web.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows by the address who asks, for this one request; guesses are slowed down. */
class FeedFilter extends OncePerRequestFilter {

    private final FeedAddresses addresses;
    private final SignInAttempts attempts;

    FeedFilter(FeedAddresses addresses, SignInAttempts attempts) {
        this.addresses = addresses;
        this.attempts = attempts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        if (!attempts.mayReadAFeed(request.getRemoteAddr())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            new Refusal(HttpStatus.TOO_MANY_REQUESTS, "error.429.detail").send(request, response);
            return;
        }
        var path = request.getRequestURI();
        var context = SecurityContextHolder.createEmptyContext();
        addresses.find(path.substring(path.lastIndexOf('/') + 1))
                .ifPresent(person -> context.setAuthentication(known(person)));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private static Authentication known(Person person) {
        return new PreAuthenticatedAuthenticationToken(person, null, person.getAuthorities());
    }
}
