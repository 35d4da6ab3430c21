package eu.pescoportal.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.pescoportal.record.Edition;
import eu.pescoportal.web.Parameters;
import eu.pescoportal.web.PortalProperties;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** The list of what the register rests on, and its twin. */
@Controller
class SourceListController {

    private final SourceFinder sources;
    private final PortalProperties portal;
    private final MessageSource messages;
    private final Clock clock;

    SourceListController(SourceFinder sources, PortalProperties portal, MessageSource messages, Clock clock) {
        this.sources = sources;
        this.portal = portal;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/sources")
    String list(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Edition edition, Model model, Locale locale) {
        var languages = sources.languages(edition);
        var query = SourceQuery.of(new Parameters(given), languages.keySet());
        model.addAttribute("page", SourceListPage.of(sources.find(query, edition), languages, locale));
        return "source/list";
    }

    /** One page of sources for programs. */
    record Twin(LocalDate asOf, long revision, long total, int page, int pages, String notice,
            List<Item> items) {}

    /** A source with the number of facts that rest on it. */
    record Item(@JsonUnwrapped SourceRow source, String page) {}

    @GetMapping(path = "/sources.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Twin json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Edition edition, Locale locale) {
        var query = SourceQuery.of(new Parameters(given), sources.languages(edition).keySet());
        var list = sources.find(query, edition);
        return new Twin(LocalDate.now(clock), edition.revision(), list.total(), query.page(),
                list.pager().pages(), messages.getMessage("export.notice", null, locale),
                list.rows().stream().map(r -> new Item(r, portal.absolute("/sources/" + r.key()))).toList());
    }
}
