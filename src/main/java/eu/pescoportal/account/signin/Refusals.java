package eu.pescoportal.account.signin;
import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.account.signin.session.UnattendedFilter;
import eu.pescoportal.web.BusyException;
import eu.pescoportal.web.Refusal;
import eu.pescoportal.web.event.Events;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What happens to a request that is not allowed. A lost session shows up as a form without a valid token:
 * what was typed is kept, and the person comes back to it, through the sign-in if need be.
 */
@Component
class Refusals implements AccessDeniedHandler {

    private final KeptRequests kept;
    private final SignedIn signedIn;

    Refusals(KeptRequests kept, SignedIn signedIn) {
        this.kept = kept;
        this.signedIn = signedIn;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        Events.tell(e instanceof CsrfException ? "form-without-token" : "refused", "path",
                request.getRequestURI());
        if (UnattendedFilter.isUnattended(request)) response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        else if (!(e instanceof CsrfException))
            refuse(e instanceof ForbiddenException forbidden ? forbidden.reason() : "error.403.role", request,
                    response);
        else if (Origin.isOurForm(request)) keep(request, response);
        else if (Origin.isOurs(request)) response.sendRedirect(request.getContextPath() + next(request));
        else
            refuse("error.403.stale", request, response);
    }

    /** Where a form of ours leads whose session is no more, or became another one in another tab. */
    private String next(HttpServletRequest request) {
        if (signedIn.now() == null) return "/login?stale";
        return request.getServletPath().equals("/login") ? "/admin" : "/admin?stale";
    }

    private static void refuse(String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        new Refusal(HttpStatus.FORBIDDEN, code).send(request, response);
    }

    private void keep(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            kept.saveRequest(request, response);
        } catch (BusyException _) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        var signedOut = signedIn.now() == null;
        var form = kept.getRequest(request, response);
        response.sendRedirect(
                signedOut || form == null ? request.getContextPath() + "/login?kept" : form.getRedirectUrl());
    }
}
