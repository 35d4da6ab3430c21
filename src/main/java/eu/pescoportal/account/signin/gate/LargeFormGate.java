package eu.pescoportal.account.signin.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets large forms pass a few at a time. Each is read whole before it is known whether it has a token, and
 * takes many times its size; hundreds at once would leave the portal busy with its memory alone. However
 * slowly strangers send theirs, those who are signed in do not wait for them.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 1) // with the session at hand, and nothing read
class LargeFormGate extends OncePerRequestFilter {

    /** In bytes. Most forms of the editors are smaller. */
    static final int LARGE = 32 * 1024;
    private static final int STRANGERS_AT_ONCE = 4;
    private static final int PEOPLE_AT_ONCE = 8;
    private static final int PATIENCE_IN_SECONDS = 10;

    private final Gate strangers = new Gate("strangers with large forms", STRANGERS_AT_ONCE,
            PATIENCE_IN_SECONDS);
    private final Gate people = new Gate("people with large forms", PEOPLE_AT_ONCE, PATIENCE_IN_SECONDS);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isLarge(request) || isWithFiles(request);
    }

    /** Of unknown length it may be large. */
    private static boolean isLarge(HttpServletRequest request) {
        var length = request.getContentLengthLong();
        return length > LARGE || length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    /** Such a form is read by nobody but the import, which has turns of its own. */
    private static boolean isWithFiles(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        (isOfAPerson(request) ? people : strangers).pass(request, response, chain);
    }

    private static boolean isOfAPerson(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session
                .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}
