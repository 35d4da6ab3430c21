package eu.pescoportal.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.KnownParameter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Parameters;
import eu.pescoportal.web.parameter.Takes;
import eu.pescoportal.web.table.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The list of what the register rests on, and its twin. */
@Controller
class SourceListController {

    private final SourceSearch search;
    private final PortalProperties portal;
    private final Clock clock;

    SourceListController(SourceSearch search, PortalProperties portal, Clock clock) {
        this.search = search;
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/sources")
    @Takes({SourceParameters.class, KnownParameter.class})
    String list(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model,
            @ModelAttribute(binding = false) RegisterWords words) {
        model.addAttribute("page",
                SourceListPage.of(find(given, snapshot), SourceListPage.languages(snapshot), words.locale()));
        return "source/list";
    }

    /** One page of sources for programs. */
    record Found(LocalDate asOf, long revision, long total, int page, int pages, String notice,
            List<Item> items) {}

    /** A source with the number of facts that rest on it. */
    record Item(@JsonUnwrapped SourceRow source, String page) {}

    @GetMapping(path = "/sources.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes({SourceParameters.class, KnownParameter.class})
    @ResponseBody
    Found json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        var list = find(given, snapshot);
        return new Found(LocalDate.now(clock), snapshot.revision(), list.total(), list.query().page(),
                list.pager().pages(), words.say("export.notice"),
                list.rows().stream().map(this::item).toList());
    }

    @GetMapping({"/sources.csv", "/sources.xlsx"})
    @Takes({SourceParameters.class, KnownParameter.class})
    Table<Item> table(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        return SourceTable.of(find(given, snapshot), LocalDate.now(clock), words, this::item);
    }

    private Item item(SourceRow row) {
        return new Item(row, portal.absolute(RecordKind.SOURCE.path(row.key())));
    }

    private SourceList find(MultiValueMap<String, String> given, Snapshot snapshot) {
        var query = SourceQuery.of(new Parameters(given), SourceListPage.languages(snapshot).keySet());
        return SourceList.of(query, snapshot, search.met(query.q(), snapshot));
    }
}
