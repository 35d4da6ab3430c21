package eu.pescoportal.partner;

import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.FactParameters;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Parameters;
import eu.pescoportal.web.parameter.Takes;
import eu.pescoportal.web.table.Table;
import java.time.Clock;
import java.util.Comparator;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The list of partners, and its twins. */
@Controller
class PartnerListController {

    private final PortalProperties portal;
    private final Clock clock;

    PartnerListController(PortalProperties portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/partners")
    @Takes(FactParameters.class)
    String list(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model,
            @ModelAttribute(binding = false) RegisterWords words) {
        var filter = FactFilter.of(new Parameters(given), clock);
        model.addAttribute("page", PartnerListPage.of(snapshot, filter, words.locale()));
        return "partner/list";
    }

    @GetMapping(path = "/partners.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(FactParameters.class)
    @ResponseBody
    PartnerJson.PartnerList json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        var filter = FactFilter.of(new Parameters(given), clock);
        var items = PartnerListPage.of(snapshot, filter, words.locale())
                .rows()
                .map(row -> PartnerJson.Item.of(row, portal))
                .sorted(Comparator.comparing(PartnerJson.Item::key))
                .toList();
        return new PartnerJson.PartnerList(filter.asOf().day(), snapshot.revision(), items.size(),
                words.say("export.notice"), items);
    }

    @GetMapping({"/partners.csv", "/partners.xlsx"})
    @Takes(FactParameters.class)
    Table<PartnerJson.Item> table(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        var filter = FactFilter.of(new Parameters(given), clock);
        return PartnerTable.of(filter, words, portal);
    }
}
