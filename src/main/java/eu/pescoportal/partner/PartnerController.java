package eu.pescoportal.partner;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.FactParameters;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Parameters;
import eu.pescoportal.web.parameter.Takes;
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

/** What ties a partner to the projects, and its twin. */
@Controller
class PartnerController {

    private final PortalProperties portal;
    private final Clock clock;

    PartnerController(PortalProperties portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/partners/{key}")
    @Takes(FactParameters.class)
    String show(@PathVariable String key, @RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model, Locale locale) {
        var filter = FactFilter.of(new Parameters(given), clock);
        model.addAttribute("page", PartnerPage.of(find(key, snapshot), snapshot, filter, locale));
        return "partner/show";
    }

    @GetMapping(path = "/partners/{key}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(FactParameters.class)
    @ResponseBody
    PartnerJson.Twin json(@PathVariable String key, @ModelAttribute(binding = false) Snapshot snapshot) {
        return new PartnerJson.Twin(find(key, snapshot), portal.absolute(RecordKind.PARTNER.path(key)));
    }

    private static PartnerDocument find(String key, Snapshot snapshot) {
        return snapshot.partners().find(key).orElseThrow(() -> snapshot.absent(RecordKind.PARTNER, key));
    }
}
