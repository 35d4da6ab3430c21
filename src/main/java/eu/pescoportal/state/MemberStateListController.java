package eu.pescoportal.state;

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

/** The list of member states, and its twins. */
@Controller
class MemberStateListController {

    private final PortalProperties portal;
    private final Clock clock;

    MemberStateListController(PortalProperties portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/states")
    @Takes(FactParameters.class)
    String list(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model,
            @ModelAttribute(binding = false) RegisterWords words) {
        var filter = FactFilter.of(new Parameters(given), clock);
        model.addAttribute("page", MemberStateListPage.of(snapshot, filter, words.locale()));
        return "state/list";
    }

    @GetMapping(path = "/states.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(FactParameters.class)
    @ResponseBody
    MemberStateJson.StateList json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        var filter = FactFilter.of(new Parameters(given), clock);
        var items = MemberStateListPage.of(snapshot, filter, words.locale())
                .rows()
                .stream()
                .map(row -> MemberStateJson.Item.of(row, portal))
                .sorted(Comparator.comparing(MemberStateJson.Item::code))
                .toList();
        return new MemberStateJson.StateList(filter.asOf().day(), snapshot.revision(), items.size(),
                words.say("export.notice"), items);
    }

    @GetMapping({"/states.csv", "/states.xlsx"})
    @Takes(FactParameters.class)
    Table<MemberStateJson.Item> table(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        var filter = FactFilter.of(new Parameters(given), clock);
        return MemberStateTable.of(filter, words, portal);
    }
}
