package eu.pescoportal.home;

import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.record.version.Edition;
import eu.pescoportal.register.DayParameters;
import eu.pescoportal.register.KnownParameter;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Parameters;
import eu.pescoportal.web.parameter.Takes;
import eu.pescoportal.web.twin.Twins;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages about PESCO, about this register and about this site. */
@Controller
class AboutController {

    private final Twins twins;
    private final PortalProperties portal;
    private final Clock clock;

    AboutController(Twins twins, PortalProperties portal, Clock clock) {
        this.twins = twins;
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/about")
    @Takes(KnownParameter.class)
    String about(@ModelAttribute(binding = false) Snapshot snapshot, Model model) {
        model.addAttribute("page", AboutPage.of(snapshot.on(LocalDate.now(clock), false)));
        return "home/about";
    }

    @GetMapping("/about/coverage")
    @Takes(DayParameters.class)
    String coverage(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model) {
        model.addAttribute("page", CoveragePage.of(snapshot, AsOf.of(new Parameters(given), clock)));
        return "home/coverage";
    }

    @GetMapping("/about/timeline")
    @Takes(DayParameters.class)
    String timeline(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model) {
        model.addAttribute("page", EventsPage.of(snapshot, AsOf.of(new Parameters(given), clock)));
        return "home/events";
    }

    @GetMapping("/about/claims")
    @Takes(KnownParameter.class)
    String claims(@ModelAttribute(binding = false) Snapshot snapshot, Model model) {
        model.addAttribute("page", ClaimsPage.of(snapshot));
        return "home/claims";
    }

    @GetMapping("/about/data")
    @Takes(KnownParameter.class)
    String data(@ModelAttribute(binding = false) Edition edition, Model model) {
        model.addAttribute("page", DataPage.of(edition, portal, twins));
        return "home/data";
    }

    @GetMapping("/accessibility")
    @Takes(KnownParameter.class)
    String accessibility(Model model) {
        model.addAttribute("page", new AccessibilityPage(portal.contact(), portal.contactLink()));
        return "home/accessibility";
    }
}
