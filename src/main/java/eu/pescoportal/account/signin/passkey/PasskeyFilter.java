package eu.pescoportal.account.signin.passkey;
import com.webauthn4j.util.exception.WebAuthnException;
import eu.pescoportal.account.signin.SignInEvents;
import eu.pescoportal.account.signin.SignInHandler;
import eu.pescoportal.account.signin.attempt.SignInAttempts;
import eu.pescoportal.account.signin.session.Entry;
import eu.pescoportal.web.event.Events;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;

/**
 * Stands before Spring's filters for passkeys, which take whatever is sent for what a browser sends: answers
 * what is too large, too often, or no passkey.
 */
public class PasskeyFilter extends OncePerRequestFilter {

    private static final int LARGEST = 64 * 1024;

    private static final RequestMatcher ALL = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/webauthn/**"),
            PathPatternRequestMatcher.pathPattern("/login/webauthn"));
    private static final RequestMatcher ADDED = PathPatternRequestMatcher.pathPattern(HttpMethod.POST,
            "/webauthn/register");
    private static final RequestMatcher REMOVED = PathPatternRequestMatcher.pathPattern(HttpMethod.DELETE,
            "/webauthn/register/**");
    private static final RequestMatcher SIGN_IN = PathPatternRequestMatcher.pathPattern(HttpMethod.POST,
            "/login/webauthn");
    private static final RequestMatcher READ = new OrRequestMatcher(ADDED, SIGN_IN);

    private static final RequestMatcher BEGIN = PathPatternRequestMatcher.pathPattern(HttpMethod.POST,
            "/webauthn/authenticate/options");

    private final SignInAttempts attempts;
    private final SignInHandler handler;

    public PasskeyFilter(SignInAttempts attempts, SignInHandler handler) {
        this.attempts = attempts;
        this.handler = handler;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ALL.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        var length = request.getContentLengthLong();
        if (READ.matches(request) && length < 0) handler.refusePasskey(response, HttpStatus.LENGTH_REQUIRED);
        else if (READ.matches(request) && length > LARGEST)
            handler.refusePasskey(response, HttpStatus.CONTENT_TOO_LARGE);
        else if (BEGIN.matches(request) && !attempts.mayBeginWithAPasskey(request.getRemoteAddr())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            handler.refusePasskey(response, HttpStatus.TOO_MANY_REQUESTS);
        } else
            take(request, response, chain);
    }

    private static void tell(HttpStatus status, HttpServletRequest request) {
        if (SIGN_IN.matches(request) && status.is4xxClientError()) SignInEvents.passkeyFailed(request);
        else if (ADDED.matches(request) && status.is2xxSuccessful()) {
            Entry.begin(request, true); // the device has just asked who it is
            Events.tell("passkey-added");
        } else if (REMOVED.matches(request) && status.is2xxSuccessful()) Events.tell("passkey-removed");
    }

    /** Spring and WebAuthn4J do not ask whether there is what they need, nor whether it fits the table. */
    private void take(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IllegalArgumentException | NullPointerException | WebAuthnException | JacksonException
                | DataIntegrityViolationException e) {
            logger.debug("Not a passkey", e);
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        var status = HttpStatus.valueOf(response.getStatus());
        tell(status, request);
        if (status.is4xxClientError() && !response.isCommitted()) handler.refusePasskey(response, status);
    }
}
