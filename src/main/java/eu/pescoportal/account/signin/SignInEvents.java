package eu.pescoportal.account.signin;
import eu.pescoportal.account.Account;
import eu.pescoportal.account.Accounts;
import eu.pescoportal.account.Person;
import eu.pescoportal.account.signin.attempt.TooManyAttemptsException;
import eu.pescoportal.web.event.Events;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Tells of sign-ins, those that failed, and sign-outs. */
@Component
public class SignInEvents implements LogoutHandler {

    private final Accounts accounts;

    SignInEvents(Accounts accounts) {
        this.accounts = accounts;
    }

    static void succeeded(Person person, String way, HttpServletRequest request) {
        Events.tell("sign-in", "name", person.name(), "way", way, "address", request.getRemoteAddr());
    }

    /** What was typed is told only if it is a name: people type passwords into the wrong field. */
    void failed(AuthenticationException why, HttpServletRequest request) {
        var typed = Account.normalised(request.getParameter("name"));
        var known = accounts.find(typed).isPresent();
        Events.tell("sign-in-failed", "name", known ? typed : null, "way", "password", "why",
                why instanceof TooManyAttemptsException ? "too-many" : known ? "wrong" : "unknown", "address",
                request.getRemoteAddr());
    }

    public static void passkeyFailed(HttpServletRequest request) {
        Events.tell("sign-in-failed", "way", "passkey", "why", "wrong", "address", request.getRemoteAddr());
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response,
            @Nullable Authentication who) {
        if (who != null) Events.tell("sign-out", "name", who.getName(), "address", request.getRemoteAddr());
    }
}
