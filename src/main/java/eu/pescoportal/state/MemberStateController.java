package eu.pescoportal.state;

import eu.pescoportal.record.Absence;
import eu.pescoportal.record.Edition;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.source.SourceFinder;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.Parameters;
import eu.pescoportal.web.PortalProperties;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** The member states, each one's part in the projects, and their twins. */
@Controller
class MemberStateController {

    /** The domains' words in addresses; the package of projects, which owns them, stands above this one. */
    private static final Map<String, String> DOMAIN_WORDS = Map.of("TRAINING_FACILITIES", "training",
            "LAND_FORMATIONS_SYSTEMS", "land", "MARITIME", "maritime", "AIR_SYSTEMS", "air", "CYBER_C4ISR",
            "cyber", "ENABLING_JOINT", "enabling", "SPACE", "space");
    /** The day the withdrawal of the United Kingdom took effect. */
    private static final LocalDate BREXIT = LocalDate.of(2020, 2, 1);

    private final MemberStateFinder states;
    private final SourceFinder sources;
    private final Absence absence;
    private final PortalProperties portal;
    private final MessageSource messages;
    private final Clock clock;

    MemberStateController(MemberStateFinder states, SourceFinder sources, Absence absence,
            PortalProperties portal, MessageSource messages, Clock clock) {
        this.states = states;
        this.sources = sources;
        this.absence = absence;
        this.portal = portal;
        this.messages = messages;
        this.clock = clock;
    }

    /** What the page of all member states shows. */
    record ListPage(FactFilter filter, List<MemberStateRow> rows, long participating, boolean beforeBrexit) {

        public String listed(MemberStateRow row, String role) {
            return filter.link("/projects")
                    .with("state", row.country().word())
                    .with("role", role)
                    .with("status", "ongoing")
                    .toString();
        }
    }

    @GetMapping("/states")
    String list(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Edition edition, Model model, Locale locale) {
        var filter = FactFilter.of(new Parameters(given), clock);
        var day = filter.asOf().day();
        var rows = states.all(filter, edition)
                .stream()
                .sorted(Comparator.comparing(MemberStateRow::country, Country.byName(locale)))
                .toList();
        model.addAttribute("page", new ListPage(filter, rows,
                rows.stream().filter(r -> r.takesPartOn(day)).count(), day.isBefore(BREXIT)));
        return "state/list";
    }

    @GetMapping("/states/{code}")
    String show(@PathVariable String code, @RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Edition edition, Model model, Locale locale) {
        var canonical = canonical(code, edition);
        if (!canonical.equals("/states/" + code)) return "redirect:" + new Link(canonical, given);
        var filter = FactFilter.of(new Parameters(given), clock);
        var state = find(code, edition);
        model.addAttribute("page",
                MemberStatePage.of(state, filter, states.parts(state.code(), filter, edition),
                        states.together(state.code(), filter, edition),
                        states.gaps(state.code(), filter, edition), sources.refs(state.sources(), edition),
                        DOMAIN_WORDS, locale));
        return "state/show";
    }

    /** Lower case, {@code el} for Greece as EU texts have it, and the partner's page for a third State. */
    private String canonical(String code, Edition edition) {
        var word = code.toLowerCase(Locale.ROOT);
        if (word.equals("el")) word = "gr";
        if (word.equals("uk")) word = "gb";
        if (states.find(word.toUpperCase(Locale.ROOT), edition).isPresent()) return "/states/" + word;
        var third = states.thirdState(word.toUpperCase(Locale.ROOT), edition);
        return third.map(key -> "/partners/" + key).orElseThrow(() -> absent(code, edition));
    }

    @GetMapping(path = "/states.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    MemberStateJson.StateList json(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Edition edition, Locale locale) {
        var filter = FactFilter.of(new Parameters(given), clock);
        var rows = states.all(filter, edition);
        return new MemberStateJson.StateList(filter.asOf().day(), edition.revision(), rows.size(),
                messages.getMessage("export.notice", null, locale),
                rows.stream()
                        .map(r -> MemberStateJson.Item.of(r, filter.asOf().day(), locale, portal))
                        .toList());
    }

    @GetMapping(path = "/states/{code}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    MemberStateJson.Twin json(@PathVariable String code, @ModelAttribute(binding = false) Edition edition) {
        return new MemberStateJson.Twin(find(code, edition),
                portal.absolute("/states/" + code.toLowerCase(Locale.ROOT)));
    }

    private MemberStateDocument find(String code, Edition edition) {
        return states.find(code.toUpperCase(Locale.ROOT), edition).orElseThrow(() -> absent(code, edition));
    }

    private RuntimeException absent(String code, Edition edition) {
        return absence.of(RecordKind.STATE, code.toUpperCase(Locale.ROOT), edition);
    }
}
