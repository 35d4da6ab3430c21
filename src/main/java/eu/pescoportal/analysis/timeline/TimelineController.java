package eu.pescoportal.analysis.timeline;

import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.FactParameters;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Parameters;
import eu.pescoportal.web.parameter.Takes;
import eu.pescoportal.web.table.Table;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The projects over time. */
@Controller
class TimelineController {

    private final PortalProperties portal;
    private final Clock clock;

    TimelineController(PortalProperties portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/timeline")
    @Takes(FactParameters.class)
    String show(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model,
            @ModelAttribute(binding = false) RegisterWords words) {
        model.addAttribute("page", TimelinePage.of(filter(given), snapshot, words));
        return "analysis/timeline";
    }

    @GetMapping(path = "/timeline.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(FactParameters.class)
    @ResponseBody
    TimelineJson json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        return TimelineJson.of(filter(given), snapshot, words.say("export.notice"), portal);
    }

    @GetMapping({"/timeline.csv", "/timeline.xlsx"})
    @Takes(FactParameters.class)
    Table<ProjectDocument> table(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        return TimelineTable.of(filter(given), snapshot, words, portal);
    }

    private FactFilter filter(MultiValueMap<String, String> given) {
        return FactFilter.of(new Parameters(given), clock);
    }
}
