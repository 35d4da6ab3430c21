package eu.pescoportal.account.signin;
import eu.pescoportal.account.Accounts;
import eu.pescoportal.account.Person;
import eu.pescoportal.account.signin.passkey.PasskeyProperties;
import eu.pescoportal.account.signin.session.Entry;
import eu.pescoportal.account.signin.session.SignInTime;
import eu.pescoportal.web.LayoutPart;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells each page who is signed in; an error page asks for itself. */
@Component
@ControllerAdvice("eu.pescoportal")
class SignedIn implements LayoutPart {

    private final Accounts accounts;
    private final PasskeyProperties passkeys;
    private final Clock clock;

    SignedIn(Accounts accounts, PasskeyProperties passkeys, Clock clock) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    @ModelAttribute("person")
    @Nullable
    Person person(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR ? null : now();
    }

    /**
     * How far they get: nowhere when they signed in too long ago, or the account is not active any more or
     * has other roles.
     */
    Entry entry(HttpServletRequest request) {
        var person = now();
        if (person == null) return Entry.FULL;
        var session = request.getSession(false);
        if (session != null && !SignInTime.bound(session, clock.instant())) return Entry.NONE;
        var standing = accounts.standing(person);
        if (!standing.active()) return Entry.NONE;
        if (!standing.demanded() || !passkeys.demanded() || Entry.isByPasskey(request)) return Entry.FULL;
        return standing.enrolled() ? Entry.TO_USE_PASSKEY : Entry.TO_ENROL;
    }

    /** Whether they proved of late to be who they are. */
    boolean isProven(HttpServletRequest request) {
        return SignInTime.isProven(request.getSession(), clock.instant());
    }

    @Override
    public void addTo(ModelMap model) {
        model.addAttribute("person", now());
    }

    /** A visitor without a cookie costs no look into the database. */
    public @Nullable Person now() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person
                ? person
                : null;
    }
}
