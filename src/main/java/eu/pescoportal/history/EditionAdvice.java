package eu.pescoportal.history;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives each handler and each page the edition it answers from: one for the whole request. */
@ControllerAdvice("eu.pescoportal")
class EditionAdvice {

    private final Editions editions;

    EditionAdvice(Editions editions) {
        this.editions = editions;
    }

    @ModelAttribute
    Edition edition() {
        return editions.latest();
    }
}
