package eu.pescoportal.source;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.KnownParameter;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Takes;
import java.util.Locale;
import org.springframework.context.MessageSource;
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

    private final MessageSource messages;
    private final PortalProperties portal;

    SourceController(MessageSource messages, PortalProperties portal) {
        this.messages = messages;
        this.portal = portal;
    }

    @GetMapping("/sources/{key}")
    @Takes(KnownParameter.class)
    String show(@PathVariable String key, @ModelAttribute(binding = false) Snapshot snapshot, Model model,
            Locale locale) {
        model.addAttribute("page",
                SourcePage.of(find(key, snapshot), snapshot, new FactWords(snapshot, messages, locale)));
        return "source/show";
    }

    @GetMapping(path = "/sources/{key}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(KnownParameter.class)
    @ResponseBody
    SourceTwin json(@PathVariable String key, @ModelAttribute(binding = false) Snapshot snapshot) {
        return new SourceTwin(find(key, snapshot), portal.absolute(RecordKind.SOURCE.path(key)));
    }

    private static SourceDocument find(String key, Snapshot snapshot) {
        return snapshot.sources().find(key).orElseThrow(() -> snapshot.absent(RecordKind.SOURCE, key));
    }
}
