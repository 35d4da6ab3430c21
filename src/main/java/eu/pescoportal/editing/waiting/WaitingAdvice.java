package eu.pescoportal.editing.waiting;

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
import org.thymeleaf.context.LazyContextVariable;

/**
 * Tells each page how much waits for who is signed in. It is counted when the page comes to it: what only
 * leads on, and what is no page, costs nothing, nor does a visitor.
 */
@Component
@ControllerAdvice("eu.pescoportal")
class WaitingAdvice implements LayoutPart {

    private final WaitingFinder finder;

    WaitingAdvice(WaitingFinder finder) {
        this.finder = finder;
    }

    @ModelAttribute("waiting")
    @Nullable
    LazyContextVariable<Waiting> waiting(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR ? null : now();
    }

    @Override
    public void addTo(ModelMap model) {
        model.addAttribute("waiting", now());
    }

    private @Nullable LazyContextVariable<Waiting> now() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person
                ? new Counted(person)
                : null;
    }

    private class Counted extends LazyContextVariable<Waiting> {

        private final Person person;

        Counted(Person person) {
            this.person = person;
        }

        @Override
        protected Waiting loadValue() {
            return finder.of(person);
        }
    }
}
