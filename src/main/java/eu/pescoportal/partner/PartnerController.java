package eu.pescoportal.partner;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.pescoportal.record.Absence;
import eu.pescoportal.record.Edition;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.source.SourceFinder;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.PartnerKind;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.Parameters;
import eu.pescoportal.web.PortalProperties;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    private final PartnerFinder partners;
    private final SourceFinder sources;
    private final Absence absence;
    private final PortalProperties portal;
    private final MessageSource messages;
    private final Clock clock;

    PartnerController(PartnerFinder partners, SourceFinder sources, Absence absence, PortalProperties portal,
            MessageSource messages, Clock clock) {
        this.partners = partners;
        this.sources = sources;
        this.absence = absence;
        this.portal = portal;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/partners")
    String list(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Edition edition, Model model, Locale locale) {
        var filter = FactFilter.of(new Parameters(given), clock);
        model.addAttribute("page", PartnerListPage.of(filter, partners.all(filter, edition),
                partners.standings(filter, edition), locale));
        return "partner/list";
    }

    @GetMapping("/partners/{key}")
    String show(@PathVariable String key, @RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Edition edition, Model model) {
        var lower = key.toLowerCase(Locale.ROOT);
        var canonical = lower.equals("uk") ? "gb" : lower;
        if (!canonical.equals(key)) return "redirect:" + new Link("/partners/" + canonical, given);
        var filter = FactFilter.of(new Parameters(given), clock);
        var partner = find(key, edition);
        model.addAttribute("page", PartnerPage.of(partner, filter, partners.ties(key, filter, edition),
                sources.refs(partner.sources(), edition)));
        return "partner/show";
    }

    /** Partners for programs. */
    record Twins(LocalDate asOf, long revision, int total, String notice, List<Item> items) {}

    /**
     * @param projects
     *            the number for which the list of projects finds the partner
     * @param standings
     *            the number of projects by kind of link, requests and help received too
     */
    record Item(String key, String name, PartnerKind kind, @Nullable String stateCode,
            @Nullable PartialDate natoFrom, int projects, Map<LinkKind, Integer> standings, String url) {}

    @GetMapping(path = "/partners.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Twins json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Edition edition, Locale locale) {
        var filter = FactFilter.of(new Parameters(given), clock);
        var page = PartnerListPage.of(filter, partners.all(filter, edition),
                partners.standings(filter, edition), locale);
        var items = page.groups()
                .stream()
                .flatMap(g -> g.entries().stream())
                .map(e -> new Item(e.row().key(), e.row().name(locale), e.row().kind(), e.row().code(),
                        e.row().natoFrom(), e.row().projects(), e.byKind(),
                        portal.absolute("/partners/" + e.row().key())))
                .sorted(Comparator.comparing(Item::key))
                .toList();
        return new Twins(filter.asOf().day(), edition.revision(), items.size(),
                messages.getMessage("export.notice", null, locale), items);
    }

    /** The record's document and its address. */
    record Twin(@JsonUnwrapped PartnerDocument partner, String url) {}

    @GetMapping(path = "/partners/{key}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Twin json(@PathVariable String key, @ModelAttribute(binding = false) Edition edition) {
        return new Twin(find(key, edition), portal.absolute("/partners/" + key));
    }

    private PartnerDocument find(String key, Edition edition) {
        return partners.find(key, edition).orElseThrow(() -> absence.of(RecordKind.PARTNER, key, edition));
    }
}
