package eu.pescoportal.account.signin;

import eu.pescoportal.account.Person;
import eu.pescoportal.web.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds back what is {@link Guarded} until who sends it has proved again to be who signed in, if that was
 * more than ten minutes ago. What was typed is held, too, and done once the proof is there.
 */
class ProofFilter extends OncePerRequestFilter {

    private final SignedIn signedIn;
    private final SignInHandler handler;

    ProofFilter(SignedIn signedIn, SignInHandler handler) {
        this.signedIn = signedIn;
        this.handler = handler;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        var person = signedIn.now();
        var what = person == null ? null : Guarded.of(request);
        if (person == null || what == null || isRefusedAnyway(what, person) || signedIn.isProven(request))
            chain.doFilter(request, response);
        else if (what == Guarded.SCRIPT) handler.refusePasskey(response, HttpStatus.PRECONDITION_REQUIRED);
        else if (HeldForm.hold(person, what, request))
            response.sendRedirect(request.getContextPath() + ProofController.ADDRESS);
        else
            new Refusal(HttpStatus.CONTENT_TOO_LARGE, "error.413.detail").send(request, response);
    }

    /** Who may not do it hears that, and is asked for nothing. */
    private static boolean isRefusedAnyway(Guarded what, Person person) {
        return what.page().startsWith("/admin") && what != Guarded.SCRIPT && !person.isAdmin();
    }
}
