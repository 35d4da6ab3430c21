package eu.pescoportal.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.version.AsOf;
import eu.pescoportal.register.FactParameters;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Parameters;
import eu.pescoportal.web.parameter.Takes;
import java.time.Clock;
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

    private final PortalProperties portal;
    private final Clock clock;

    ProjectController(PortalProperties portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/projects/{slug}")
    @Takes(FactParameters.class)
    String show(@PathVariable String slug, @RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model,
            @ModelAttribute(binding = false) RegisterWords words) {
        var asOf = AsOf.of(new Parameters(given), clock);
        var project = find(slug, snapshot);
        model.addAttribute("page", ProjectPage.of(project, PageContext.of(project, snapshot, asOf, words)));
        model.addAttribute("portal", portal);
        return "project/show";
    }

    /** The record's document and its address. */
    record Twin(@JsonUnwrapped ProjectDocument project, String url) {}

    @GetMapping(path = "/projects/{slug}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(FactParameters.class)
    @ResponseBody
    Twin json(@PathVariable String slug, @ModelAttribute(binding = false) Snapshot snapshot) {
        return new Twin(find(slug, snapshot), portal.absolute(RecordKind.PROJECT.path(slug)));
    }

    private static ProjectDocument find(String slug, Snapshot snapshot) {
        return snapshot.projects().find(slug).orElseThrow(() -> snapshot.absent(RecordKind.PROJECT, slug));
    }
}
