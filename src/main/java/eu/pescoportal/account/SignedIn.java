package eu.pescoportal.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells each page who is signed in; an error page asks for itself. */
@Component("signedIn")
@ControllerAdvice("eu.pescoportal")
class SignedIn {

    @ModelAttribute("person")
    @Nullable
    Person person(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR ? null : now();
    }

    /** A visitor without a cookie costs no look into the database. */
    public @Nullable Person now() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person
                ? person
                : null;
    }
}
