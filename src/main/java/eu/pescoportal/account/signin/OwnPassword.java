package eu.pescoportal.account.signin;
import eu.pescoportal.account.Accounts;
import eu.pescoportal.account.signin.attempt.SignInAttempts;
import eu.pescoportal.account.signin.attempt.TooManyAttemptsException;
import eu.pescoportal.web.event.Events;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The present password of whoever is signed in, asked for once more. */
@Component
public class OwnPassword {

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;

    OwnPassword(Accounts accounts, SignInAttempts attempts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.encoder = encoder;
    }

    /**
     * As slowly as at the sign-in page: whoever finds a browser open does not guess faster here.
     *
     * @param field
     *            into which it was typed
     * @return what is wrong with it
     */
    public Problems problems(String field, String typed, Sender sender) {
        try {
            if (is(typed, sender)) return Problems.NONE;
            Events.tell("confirmation-failed", "name", sender.name());
            return Problems.of(Map.of(field, "account.password.wrong"));
        } catch (TooManyAttemptsException e) {
            return new Problems(Map.of(field, "account.password.wait"), e.seconds());
        }
    }

    private boolean is(String typed, Sender sender) {
        attempts.begin(sender.name(), sender.whence());
        var hash = accounts.find(sender.person().id()).orElseThrow().password();
        if (!encoder.matches(typed, hash)) return false;
        attempts.succeeded(sender.name(), sender.whence());
        return true;
    }
}
