package eu.pescoportal.project.list;

import eu.pescoportal.register.FactParameters;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Searches;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.query.ProjectLists;
import eu.pescoportal.register.query.ProjectParameters;
import eu.pescoportal.register.query.ProjectQuery;
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

/** The list of projects and its twins, all from one query. */
@Controller
class ProjectListController {

    private final ProjectLists lists;
    private final Searches searches;
    private final PortalProperties portal;

    ProjectListController(ProjectLists lists, Searches searches, PortalProperties portal) {
        this.lists = lists;
        this.searches = searches;
        this.portal = portal;
    }

    /** A form sends its empty fields too; the address that is left to share has none of them. */
    @GetMapping("/projects")
    @Takes({ProjectParameters.class, FactParameters.class})
    ModelAndView list(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        var query = lists.read(given, snapshot);
        return given.values().stream().anyMatch(values -> values.contains(""))
                ? new ModelAndView("redirect:" + query.link())
                : page(query, snapshot, words);
    }

    private ModelAndView page(ProjectQuery query, Snapshot snapshot, RegisterWords words) {
        var page = ProjectListPage.of(lists.find(query, snapshot), () -> searches.of(snapshot),
                link -> lists.find(link.parameters(), snapshot).total(), words);
        return new ModelAndView("project/list", "page", page);
    }

    @GetMapping(path = "/projects.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes({ProjectParameters.class, FactParameters.class})
    @ResponseBody
    ProjectListJson json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        return ProjectListJson.of(lists.find(given, snapshot), words.say("export.notice"), portal);
    }

    @GetMapping({"/projects.csv", "/projects.xlsx"})
    @Takes({ProjectParameters.class, FactParameters.class})
    Table<ProjectItem> table(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        return ProjectTable.of(lists.find(given, snapshot), words, portal);
    }

}
