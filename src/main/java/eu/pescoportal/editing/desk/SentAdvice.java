package eu.pescoportal.editing.desk;

import eu.pescoportal.account.KeptForms;
import eu.pescoportal.account.Person;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands everything that was sent to the handlers of the editors' pages in one. */
@ControllerAdvice("eu.pescoportal.editing")
class SentAdvice {

    @ModelAttribute
    Sent sent(@RequestParam MultiValueMap<String, String> given, @AuthenticationPrincipal Person person,
            Locale locale, @RequestAttribute(name = KeptForms.SHOWN, required = false) boolean kept,
            Model model) {
        return new Sent(given, person, locale, kept, (Notice) model.getAttribute("notice"));
    }
}
