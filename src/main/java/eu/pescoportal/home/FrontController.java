package eu.pescoportal.home;

import eu.pescoportal.record.version.Edition;
import eu.pescoportal.register.KnownParameter;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.web.parameter.Takes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The front page. */
@Controller
class FrontController {

    private final Clock clock;

    FrontController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/")
    @Takes(KnownParameter.class)
    String show(@ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) Edition edition, Model model, Locale locale) {
        model.addAttribute("page", FrontPage.of(snapshot.on(LocalDate.now(clock), false), edition, locale));
        return "home/front";
    }
}
