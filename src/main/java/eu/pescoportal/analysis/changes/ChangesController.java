package eu.pescoportal.analysis.changes;

import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Parameters;
import eu.pescoportal.web.parameter.Takes;
import eu.pescoportal.web.table.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What changed between two days, and its twins, all from one query. */
@Controller
class ChangesController {

    /** The decision by the day that it goes before. */
    private static final Map<String, String> CHOSEN = Map.of(ChangeParameters.FROM.name(),
            ChosenParameters.FROM.name(), ChangeParameters.TO.name(), ChosenParameters.TO.name());

    private final PortalProperties portal;
    private final Clock clock;

    ChangesController(PortalProperties portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * A form sends its empty fields too, and a decision beside a day, before which it goes; the address that
     * is left to share has neither.
     */
    @GetMapping("/changes")
    @Takes({ChangeParameters.class, ToldParameters.class, ChosenParameters.class})
    ModelAndView show(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        var asked = new LinkedMultiValueMap<>(given);
        CHOSEN.forEach((day, decision) -> {
            var chosen = asked.remove(decision);
            if (chosen != null && chosen.stream().anyMatch(value -> !value.isEmpty())) asked.put(day, chosen);
        });
        var query = query(asked, snapshot);
        if (!asked.equals(given) || given.values().stream().anyMatch(values -> values.contains("")))
            return new ModelAndView("redirect:" + query.link());
        return new ModelAndView("analysis/changes", "page",
                ChangesPage.of(ChangeList.of(query, snapshot), new ChangeWords(snapshot, words)));
    }

    @GetMapping(path = "/changes.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes({ChangeParameters.class, ToldParameters.class})
    @ResponseBody
    ChangesJson json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        return ChangesJson.of(ChangeList.of(query(given, snapshot), snapshot),
                new ChangeWords(snapshot, words));
    }

    @GetMapping({"/changes.csv", "/changes.xlsx"})
    @Takes({ChangeParameters.class, ToldParameters.class})
    Table<Change> table(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) RegisterWords words) {
        return ChangeTable.of(ChangeList.of(query(given, snapshot), snapshot),
                new ChangeWords(snapshot, words), portal);
    }

    private ChangeQuery query(MultiValueMap<String, String> given, Snapshot snapshot) {
        return ChangeQuery.of(new Parameters(given), snapshot, LocalDate.now(clock));
    }
}
