package eu.pescoportal.account.signin;

import eu.pescoportal.account.Accounts;
import eu.pescoportal.account.Person;
import eu.pescoportal.web.LayoutPart;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
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

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @ModelAttribute("person")
    @Nullable
    Person person(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR ? null : now();
    }

    /** Whether the account of who is signed in is still active and has the same roles. */
    boolean stands() {
        var person = now();
        return person == null || accounts.stands(person);
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
