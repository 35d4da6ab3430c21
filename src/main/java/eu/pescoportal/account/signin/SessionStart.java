package eu.pescoportal.account.signin;
import eu.pescoportal.account.Accounts;
import eu.pescoportal.account.OpenSession;
import eu.pescoportal.account.Person;
import eu.pescoportal.account.signin.attempt.Device;
import eu.pescoportal.account.signin.attempt.KnownAddresses;
import eu.pescoportal.account.signin.attempt.Whence;
import eu.pescoportal.account.signin.session.SignInTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.session.autoconfigure.SessionTimeout;
import org.springframework.stereotype.Component;

/** What is noted when somebody has signed in, in whatever way. */
@Component
class SessionStart {

    private final Accounts accounts;
    private final KnownAddresses known;
    private final Device device;
    private final SessionTimeout timeout;
    private final Clock clock;

    SessionStart(Accounts accounts, KnownAddresses known, Device device, SessionTimeout timeout,
            Clock clock) {
        this.accounts = accounts;
        this.known = known;
        this.device = device;
        this.timeout = timeout;
        this.clock = clock;
    }

    void of(Person person, HttpServletRequest request, HttpServletResponse response) {
        accounts.signedIn(person.id());
        known.remember(person.id(), person.name(),
                new Whence(request.getRemoteAddr(), device.remember(request, response)));
        var session = request.getSession();
        session.setMaxInactiveInterval((int) Objects.requireNonNull(timeout.getTimeout()).toSeconds());
        SignInTime.begin(session, clock.instant());
        OpenSession.describe(request);
    }
}
