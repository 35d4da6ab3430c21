package eu.pescoportal.history;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives each handler and each page the edition it answers from, one for the whole request. An error page must
 * not fail in its turn; it looks for itself.
 */
@ControllerAdvice("eu.pescoportal")
class EditionAdvice {

    private final Editions editions;

    EditionAdvice(Editions editions) {
        this.editions = editions;
    }

    @ModelAttribute
    @Nullable
    Edition edition(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR ? null : editions.latest();
    }
}
