package eu.pescoportal.source;

import eu.pescoportal.record.Absence;
import eu.pescoportal.record.Edition;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.document.SourceDocument;

import eu.pescoportal.web.PortalProperties;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** One source with everything that rests on it, and its document. */
@Controller
class SourceController {

    private final SourceFinder sources;
    private final Absence absence;
    private final PortalProperties portal;

    SourceController(SourceFinder sources, Absence absence, PortalProperties portal) {
        this.sources = sources;
        this.absence = absence;
        this.portal = portal;
    }

    @GetMapping("/sources/{key}")
    String show(@PathVariable String key, @ModelAttribute(binding = false) Edition edition, Model model,
            Locale locale) {
        var lower = key.toLowerCase(Locale.ROOT);
        if (!key.equals(lower)) return "redirect:/sources/" + lower;
        model.addAttribute("page", SourcePage.of(find(key, edition), sources.facts(key, edition), locale));
        return "source/show";
    }

    @GetMapping(path = "/sources/{key}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    SourceTwin json(@PathVariable String key, @ModelAttribute(binding = false) Edition edition) {
        return SourceTwin.of(find(key, edition), portal.absolute("/sources/" + key));
    }

    private SourceDocument find(String key, Edition edition) {
        return sources.find(key, edition).orElseThrow(() -> absence.of(RecordKind.SOURCE, key, edition));
    }
}
