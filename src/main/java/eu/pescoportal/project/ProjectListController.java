package eu.pescoportal.project;

import eu.pescoportal.record.Edition;

import eu.pescoportal.web.Parameters;
import eu.pescoportal.web.PortalProperties;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The list of projects and its twins, all from one query. */
@Controller
class ProjectListController {

    private final ProjectFinder projects;
    private final PortalProperties portal;
    private final MessageSource messages;
    private final Clock clock;

    ProjectListController(ProjectFinder projects, PortalProperties portal, MessageSource messages,
            Clock clock) {
        this.projects = projects;
        this.portal = portal;
        this.messages = messages;
        this.clock = clock;
    }

    /** A form sends its empty fields too; the address that is left to share has none of them. */
    @GetMapping("/projects")
    String list(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Edition edition, Model model, Locale locale) {
        var vocabulary = projects.vocabulary(edition);
        var query = ProjectQuery.of(new Parameters(given), vocabulary, clock);
        if (given.values().stream().anyMatch(values -> values.contains("")))
            return "redirect:" + query.link();
        model.addAttribute("page",
                ProjectListPage.of(projects.find(query, edition), vocabulary, messages, locale));
        return "project/list";
    }

    @GetMapping(path = "/projects.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ProjectListJson json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Edition edition, Locale locale) {
        var query = ProjectQuery.of(new Parameters(given), projects.vocabulary(edition), clock);
        return ProjectListJson.of(projects.find(query, edition), edition, notice(locale), portal);
    }

    @GetMapping(path = "/projects.csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    String csv(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Edition edition, Locale locale) throws IOException {
        var query = ProjectQuery.of(new Parameters(given), projects.vocabulary(edition), clock);
        return ProjectListJson.csv(projects.findAll(query, edition), notice(locale), portal);
    }

    private String notice(Locale locale) {
        return messages.getMessage("export.notice", null, locale);
    }
}
