package eu.pescoportal.exchange.importing;

import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.account.Person;
import eu.pescoportal.vocabulary.PlainText;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who asks for a page of imports, and for what. */
record Visit(MultiValueMap<String, String> given, Person person, Locale locale) {

    /** Nobody but an editor gets any further. */
    Visit {
        if (!person.isEditor()) throw new ForbiddenException("error.403.role");
    }

    Asked asked() {
        return Asked.of(given);
    }

    /** A text of one line; empty if there is none. */
    String text(String name) {
        var value = given.getFirst(name);
        return value == null ? "" : PlainText.line(value);
    }

    /** Hands it to the handlers. */
    @ControllerAdvice("eu.pescoportal.exchange.importing")
    static class Advice {

        @ModelAttribute
        Visit visit(@RequestParam MultiValueMap<String, String> given, @AuthenticationPrincipal Person person,
                Locale locale) {
            return new Visit(given, person, locale);
        }
    }
}
