package eu.pescoportal.analysis.facts;

import eu.pescoportal.register.FactParameters;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Tie;
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

/** What ties projects to partners, a line for each link, and its twins. */
@Controller
class LinkController {

    private final ProjectLists lists;
    private final PortalProperties portal;
    private final MessageSource messages;

    LinkController(ProjectLists lists, PortalProperties portal, MessageSource messages) {
        this.lists = lists;
        this.portal = portal;
        this.messages = messages;
    }

    @GetMapping("/links")
    @Takes({ProjectParameters.class, FactParameters.class})
    String show(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model, Locale locale) {
        var list = find(given, snapshot);
        var words = new RegisterWords(snapshot, messages, locale);
        var facts = new FactWords(words, list.projects().query().facts());
        var rows = list.rows().stream().map(row -> LinkRow.of(row, facts)).toList();
        model.addAttribute("page", FactPage.of(list, FactWords.ofLinks(list, words), rows, words));
        return "analysis/links";
    }

    @GetMapping(path = "/links.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes({ProjectParameters.class, FactParameters.class})
    @ResponseBody
    FactJson<LinkItem> json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Locale locale) {
        var list = find(given, snapshot);
        var words = new RegisterWords(snapshot, messages, locale);
        return FactJson.of(list, words.say("export.notice"),
                list.rows().stream().map(row -> LinkItem.of(row, words, portal)).toList());
    }

    @GetMapping({"/links.csv", "/links.xlsx"})
    @Takes({ProjectParameters.class, FactParameters.class})
    Table<LinkItem> table(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Locale locale) {
        var list = find(given, snapshot);
        var words = new RegisterWords(snapshot, messages, locale);
        return list.table(FactWords.ofLinks(list, words), LinkItem.columns(),
                row -> LinkItem.of(row, words, portal));
    }

    private FactList<Tie> find(MultiValueMap<String, String> given, Snapshot snapshot) {
        return FactList.read(PartnerLinks.ALL, given, lists, snapshot);
    }
}
