package eu.pescoportal.analysis.facts;

import eu.pescoportal.register.FactParameters;
import eu.pescoportal.register.Part;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.query.ProjectLists;
import eu.pescoportal.register.query.ProjectParameters;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.Takes;
import eu.pescoportal.web.table.Table;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Who takes part in what, a line for each participation, and its twins. */
@Controller
class ParticipationController {

    private final ProjectLists lists;
    private final PortalProperties portal;
    private final MessageSource messages;

    ParticipationController(ProjectLists lists, PortalProperties portal, MessageSource messages) {
        this.lists = lists;
        this.portal = portal;
        this.messages = messages;
    }

    @GetMapping("/participations")
    @Takes({ProjectParameters.class, FactParameters.class})
    String show(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model, Locale locale) {
        var list = find(given, snapshot);
        var words = new RegisterWords(snapshot, messages, locale);
        var facts = new FactWords(words, list.projects().query().facts());
        var rows = list.rows().stream().map(row -> ParticipationRow.of(row, facts)).toList();
        model.addAttribute("page", FactPage.of(list, FactWords.ofParticipations(list, words), rows, words));
        return "analysis/participations";
    }

    @GetMapping(path = "/participations.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes({ProjectParameters.class, FactParameters.class})
    @ResponseBody
    FactJson<ParticipationItem> json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Locale locale) {
        var list = find(given, snapshot);
        var words = new RegisterWords(snapshot, messages, locale);
        return FactJson.of(list, words.say("export.notice"),
                list.rows().stream().map(row -> ParticipationItem.of(row, words, portal)).toList());
    }

    @GetMapping({"/participations.csv", "/participations.xlsx"})
    @Takes({ProjectParameters.class, FactParameters.class})
    Table<ParticipationItem> table(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Locale locale) {
        var list = find(given, snapshot);
        var words = new RegisterWords(snapshot, messages, locale);
        return list.table(FactWords.ofParticipations(list, words), ParticipationItem.columns(),
                row -> ParticipationItem.of(row, words, portal));
    }

    private FactList<Part> find(MultiValueMap<String, String> given, Snapshot snapshot) {
        return FactList.read(Participations.ALL, given, lists, snapshot);
    }
}
