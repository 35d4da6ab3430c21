package eu.pescoportal.analysis.facts;

import eu.pescoportal.register.FactParameters;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.query.ProjectLists;
import eu.pescoportal.register.query.ProjectParameters;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Takes;
import eu.pescoportal.web.table.Table;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Who takes part in what, and what ties projects to partners: a line for each fact, and its twins. */
@Controller
class FactController {

    private final ProjectLists lists;
    private final PortalProperties portal;

    FactController(ProjectLists lists, PortalProperties portal) {
        this.lists = lists;
        this.portal = portal;
    }

    @GetMapping("/participations")
    @Takes({ProjectParameters.class, FactParameters.class})
    ModelAndView participations(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) RegisterWords words) {
        return page(Participations.ALL, given, words);
    }

    @GetMapping("/links")
    @Takes({ProjectParameters.class, FactParameters.class})
    ModelAndView links(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) RegisterWords words) {
        return page(PartnerLinks.ALL, given, words);
    }

    private ModelAndView page(FactList.Facts<?, ?> facts, MultiValueMap<String, String> given,
            RegisterWords words) {
        return new ModelAndView("analysis" + facts.path(), "page",
                FactPage.of(FactList.read(facts, given, lists, words.snapshot()), words));
    }

    @GetMapping(path = "/participations.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes({ProjectParameters.class, FactParameters.class})
    @ResponseBody
    FactJson<ParticipationItem> participationsForPrograms(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) RegisterWords words) {
        return FactJson.of(FactList.read(Participations.ALL, given, lists, words.snapshot()), words, portal);
    }

    @GetMapping(path = "/links.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes({ProjectParameters.class, FactParameters.class})
    @ResponseBody
    FactJson<LinkItem> linksForPrograms(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) RegisterWords words) {
        return FactJson.of(FactList.read(PartnerLinks.ALL, given, lists, words.snapshot()), words, portal);
    }

    @GetMapping({"/participations.csv", "/participations.xlsx"})
    @Takes({ProjectParameters.class, FactParameters.class})
    Table<ParticipationItem> participationsToTakeAway(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) RegisterWords words) {
        return FactList.read(Participations.ALL, given, lists, words.snapshot()).table(words, portal);
    }

    @GetMapping({"/links.csv", "/links.xlsx"})
    @Takes({ProjectParameters.class, FactParameters.class})
    Table<LinkItem> linksToTakeAway(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) RegisterWords words) {
        return FactList.read(PartnerLinks.ALL, given, lists, words.snapshot()).table(words, portal);
    }
}
