package eu.pescoportal.home;

import eu.pescoportal.record.Edition;

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

    private final FrontFinder front;
    private final Clock clock;

    FrontController(FrontFinder front, Clock clock) {
        this.front = front;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(@ModelAttribute(binding = false) Edition edition, Model model, Locale locale) {
        model.addAttribute("page", front.find(edition, LocalDate.now(clock), locale));
        return "home/front";
    }
}
