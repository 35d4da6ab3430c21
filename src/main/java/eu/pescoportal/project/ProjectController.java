package eu.pescoportal.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.pescoportal.record.Absence;
import eu.pescoportal.record.AsOf;
import eu.pescoportal.record.Edition;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.Parameters;
import eu.pescoportal.web.PortalProperties;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** One project: its page on a day, and its document. */
@Controller
class ProjectController {

    private final ProjectFinder projects;
    private final Absence absence;
    private final PortalProperties portal;
    private final Clock clock;

    ProjectController(ProjectFinder projects, Absence absence, PortalProperties portal, Clock clock) {
        this.projects = projects;
        this.absence = absence;
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/projects/{slug}")
    String show(@PathVariable String slug, @RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Edition edition, Model model, Locale locale) {
        if (!slug.equals(slug.toLowerCase(Locale.ROOT)))
            return "redirect:" + new Link("/projects/" + slug.toLowerCase(Locale.ROOT), given);
        var asOf = AsOf.of(new Parameters(given), clock);
        var project = find(slug, edition);
        model.addAttribute("page", ProjectPage.of(project, asOf, projects.names(slug, edition),
                projects.related(slug, asOf.day(), edition), locale));
        model.addAttribute("portal", portal);
        model.addAttribute("address", portal.absolute(
                asOf.link("/projects/" + slug).with("on", asOf.day()).with("known", edition.revision())));
        return "project/show";
    }

    /** The record's document and its address. */
    record Twin(@JsonUnwrapped ProjectDocument project, String url) {}

    @GetMapping(path = "/projects/{slug}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Twin json(@PathVariable String slug, @ModelAttribute(binding = false) Edition edition) {
        return new Twin(find(slug, edition), portal.absolute("/projects/" + slug));
    }

    private ProjectDocument find(String slug, Edition edition) {
        return projects.find(slug, edition).orElseThrow(() -> absence.of(RecordKind.PROJECT, slug, edition));
    }
}
