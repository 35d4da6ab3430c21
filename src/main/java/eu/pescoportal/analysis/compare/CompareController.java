package eu.pescoportal.analysis.compare;

import eu.pescoportal.register.FactParameters;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Parameters;
import eu.pescoportal.web.parameter.Takes;
import eu.pescoportal.web.table.Table;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Two to four states, or projects, side by side; without any, the page to choose them. */
@Controller
class CompareController {

    private final PortalProperties portal;
    private final Clock clock;

    CompareController(PortalProperties portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/compare")
    @Takes({CompareParameters.class, WithParameter.class, FactParameters.class})
    ModelAndView show(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        var query = read(given, snapshot);
        if (query.isOpen()) {
            var with = new Parameters(given).words(WithParameter.WITH.name()).stream().findFirst().orElse("");
            return new ModelAndView("analysis/choose", "page", ChooserPage.of(query, with, snapshot, words));
        }
        if (given.values().stream().anyMatch(values -> values.contains("")))
            return new ModelAndView("redirect:" + query.link());
        return query.isOfStates()
                ? new ModelAndView("analysis/states", "page", StateComparison.of(query, snapshot, words))
                : new ModelAndView("analysis/projects", "page", ProjectComparison.of(query, snapshot, words));
    }

    @GetMapping(path = "/compare.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes({CompareParameters.class, FactParameters.class})
    @ResponseBody
    Object json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        var query = read(given, snapshot).chosen();
        var notice = words.say("export.notice");
        return query.isOfStates()
                ? CompareJson.ofStates(query, snapshot, notice, portal)
                : CompareJson.ofProjects(query, snapshot, notice, portal);
    }

    @GetMapping({"/compare.csv", "/compare.xlsx"})
    @Takes({CompareParameters.class, FactParameters.class})
    Table<Integer> table(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        var query = read(given, snapshot).chosen();
        return query.isOfStates()
                ? CompareTable.ofStates(query, snapshot, words, portal)
                : CompareTable.ofProjects(query, snapshot, words);
    }

    private CompareQuery read(MultiValueMap<String, String> given, Snapshot snapshot) {
        return CompareQuery.read(new Parameters(given), snapshot, clock);
    }
}
