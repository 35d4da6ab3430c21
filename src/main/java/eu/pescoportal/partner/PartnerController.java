package eu.pescoportal.partner;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.web.Parameters;
import eu.pescoportal.web.PortalProperties;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The partners, what ties each to the projects, and their twins. */
@Controller
class PartnerController {

    private final PortalProperties portal;
    private final MessageSource messages;
    private final Clock clock;

    PartnerController(PortalProperties portal, MessageSource messages, Clock clock) {
        this.portal = portal;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/partners")
    String list(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model, Locale locale) {
        var filter = FactFilter.of(new Parameters(given), clock);
        model.addAttribute("page", PartnerListPage.of(snapshot, filter, locale));
        return "partner/list";
    }

    @GetMapping("/partners/{key}")
    String show(@PathVariable String key, @RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model, Locale locale) {
        var filter = FactFilter.of(new Parameters(given), clock);
        model.addAttribute("page", PartnerPage.of(find(key, snapshot), snapshot, filter, locale));
        return "partner/show";
    }

    @GetMapping(path = "/partners.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @FactFilter.Asked
    @ResponseBody
    PartnerJson.PartnerList json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Locale locale) {
        var filter = FactFilter.of(new Parameters(given), clock);
        var items = PartnerListPage.of(snapshot, filter, locale)
                .groups()
                .stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> PartnerJson.Item.of(row, portal))
                .sorted(Comparator.comparing(PartnerJson.Item::key))
                .toList();
        return new PartnerJson.PartnerList(filter.asOf().day(), snapshot.revision(), items.size(),
                messages.getMessage("export.notice", null, locale), items);
    }

    @GetMapping(path = "/partners/{key}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @FactFilter.Asked
    @ResponseBody
    PartnerJson.Twin json(@PathVariable String key, @ModelAttribute(binding = false) Snapshot snapshot) {
        return new PartnerJson.Twin(find(key, snapshot), portal.absolute(RecordKind.PARTNER.path(key)));
    }

    private static PartnerDocument find(String key, Snapshot snapshot) {
        return snapshot.partners().find(key).orElseThrow(() -> snapshot.absent(RecordKind.PARTNER, key));
    }
}
