package eu.pescoportal.record;

import eu.pescoportal.web.Link;
import eu.pescoportal.web.Parameters;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Gives each handler and each page the edition it answers from, one for the whole request. An error page must
 * not fail in its turn; it looks for itself.
 */
@ControllerAdvice("eu.pescoportal")
public class EditionAdvice {

    private final Editions editions;

    EditionAdvice(Editions editions) {
        this.editions = editions;
    }

    @ModelAttribute
    @Nullable
    Edition edition(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) return null;
        return editions.known(AsOf.known(new Parameters(given)));
    }

    /** Where the same page stands in today's register. */
    @ModelAttribute("inTodaysRegister")
    Link inTodaysRegister(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request) {
        return new Link(request.getRequestURI(), given).without("known");
    }
}
