package eu.pescoportal.analysis.collaboration;

import eu.pescoportal.analysis.Scope;
import eu.pescoportal.register.FactParameters;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.query.ProjectLists;
import eu.pescoportal.register.query.ProjectParameters;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Takes;
import eu.pescoportal.web.table.Column;
import eu.pescoportal.web.table.Table;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Who works with whom in the projects that the filters of the list find. */
@Controller
class CollaborationController {

    private final ProjectLists lists;
    private final PortalProperties portal;

    CollaborationController(ProjectLists lists, PortalProperties portal) {
        this.lists = lists;
        this.portal = portal;
    }

    @GetMapping("/collaboration")
    @Takes({ProjectParameters.class, FactParameters.class})
    ModelAndView show(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, HttpServletRequest request,
            @ModelAttribute(binding = false) RegisterWords words) {
        var page = CollaborationPage.of(lists.find(given, snapshot), request.getContextPath(), words);
        return given.values().stream().anyMatch(values -> values.contains(""))
                ? new ModelAndView("redirect:" + page.address())
                : new ModelAndView("analysis/collaboration", "page", page);
    }

    @GetMapping(path = "/collaboration.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes({ProjectParameters.class, FactParameters.class})
    @ResponseBody
    CollaborationJson json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        return CollaborationJson.of(lists.find(given, snapshot), words.say("export.notice"), portal);
    }

    @GetMapping({"/collaboration.csv", "/collaboration.xlsx"})
    @Takes({ProjectParameters.class, FactParameters.class})
    Table<Collaboration.Pair> table(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        var list = lists.find(given, snapshot);
        return new Table<>(
                Scope.of(list, "/collaboration", List.of("page"), words)
                        .about(words.say("collaboration.title"), snapshot.revision()),
                List.of(Column.text("state", Collaboration.Pair::state),
                        Column.text("with", Collaboration.Pair::with),
                        Column.number("projects", Collaboration.Pair::projects)),
                Collaboration.of(list).pairs().stream());
    }
}
