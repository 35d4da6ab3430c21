package eu.pescoportal.account.signin;
import eu.pescoportal.account.Person;
import eu.pescoportal.account.signin.session.Entry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where a sign-in leads to: the page or the form that was asked for, or back to the sign-in page. */
@Component
public class SignInHandler implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    static final String FAILURE = "eu.pescoportal.account.failure";

    private final KeptRequests kept;
    private final SessionStart start;
    private final SignInEvents events;
    private final MessageSource messages;
    private final JsonMapper json;

    SignInHandler(KeptRequests kept, SessionStart start, SignInEvents events, MessageSource messages,
            JsonMapper json) {
        this.kept = kept;
        this.start = start;
        this.events = events;
        this.messages = messages;
        this.json = json;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication who) throws IOException {
        response.sendRedirect(begin("password", request, response, who));
    }

    /** A passkey is sent by a script, which is told where to go. */
    void onPasskey(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(response.getWriter(),
                Map.of("redirectUrl", begin("passkey", request, response, who)));
    }

    /** … and what is wrong. */
    public void refusePasskey(HttpServletResponse response, HttpStatus status) throws IOException {
        var detail = String.valueOf(messages.getMessage("passkey.refused." + status.value(), null,
                status.getReasonPhrase(), Locale.ROOT));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getWriter(), Map.of("status", status.value(), "detail", detail));
    }

    SignInEvents events() {
        return events;
    }

    private String begin(String way, HttpServletRequest request, HttpServletResponse response,
            Authentication who) {
        var person = (Person) Objects.requireNonNull(who.getPrincipal());
        start.of(person, request, response);
        Entry.begin(request, way.equals("passkey"));
        SignInEvents.succeeded(person, way, request);
        if (HeldForm.of(person, request) != null) return request.getContextPath() + ProofController.ADDRESS;
        var saved = kept.getRequest(request, response);
        return saved == null ? request.getContextPath() + "/admin" : saved.getRedirectUrl();
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException e) throws IOException, ServletException {
        if (e instanceof InternalAuthenticationServiceException) throw e;
        events.failed(e, request);
        request.setAttribute(FAILURE, e);
        request.getRequestDispatcher("/login/refused").forward(request, response);
    }
}
