package eu.pescoportal.project;

import eu.pescoportal.register.Searches;
import eu.pescoportal.register.Snapshot;
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

    private final Searches searches;
    private final PortalProperties portal;
    private final MessageSource messages;
    private final Clock clock;

    ProjectListController(Searches searches, PortalProperties portal, MessageSource messages, Clock clock) {
        this.searches = searches;
        this.portal = portal;
        this.messages = messages;
        this.clock = clock;
    }

    /** A form sends its empty fields too; the address that is left to share has none of them. */
    @GetMapping("/projects")
    String list(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model, Locale locale) {
        var query = QueryReader.read(new Parameters(given), snapshot, clock);
        if (given.values().stream().anyMatch(values -> values.contains("")))
            return "redirect:" + query.link();
        model.addAttribute("page", ProjectListPage.of(find(query, snapshot), () -> searches.of(snapshot),
                new ProjectWords(snapshot, messages, locale)));
        return "project/list";
    }

    @GetMapping(path = "/projects.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ProjectListJson json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Locale locale) {
        return ProjectListJson.of(find(QueryReader.read(new Parameters(given), snapshot, clock), snapshot),
                notice(locale), portal);
    }

    @GetMapping(path = "/projects.csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    String csv(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Locale locale) throws IOException {
        var list = find(QueryReader.read(new Parameters(given), snapshot, clock), snapshot);
        return ProjectCsv.of(list.all().map(project -> ProjectItem.of(project, portal)), notice(locale));
    }

    private ProjectList find(ProjectQuery query, Snapshot snapshot) {
        return ProjectList.of(query, snapshot, () -> searches.of(snapshot));
    }

    private String notice(Locale locale) {
        return messages.getMessage("export.notice", null, locale);
    }
}
