package eu.pescoportal.state;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.FactParameters;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Parameters;
import eu.pescoportal.web.parameter.Takes;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A member state's part in the projects, and its twin. */
@Controller
class MemberStateController {

    private final PortalProperties portal;
    private final Clock clock;

    MemberStateController(PortalProperties portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/states/{code}")
    @Takes(FactParameters.class)
    String show(@PathVariable String code, @RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Model model,
            @ModelAttribute(binding = false) RegisterWords words) {
        var canonical = canonical(code, snapshot);
        if (!canonical.equals("/states/" + code)) return "redirect:" + new Link(canonical, given);
        var filter = FactFilter.of(new Parameters(given), clock);
        model.addAttribute("page", MemberStatePage.of(find(code, snapshot), snapshot, filter, words));
        return "state/show";
    }

    /** The partner's page for a third State. */
    private static String canonical(String code, Snapshot snapshot) {
        var country = Country.ofWord(code);
        if (snapshot.states().has(country.code())) return RecordKind.STATE.path(country.code());
        return snapshot.partners()
                .all()
                .stream()
                .filter(partner -> country.equals(partner.country()))
                .findFirst()
                .map(partner -> RecordKind.PARTNER.path(partner.key()))
                .orElseThrow(() -> snapshot.absent(RecordKind.STATE, RecordKind.STATE.key(code)));
    }

    @GetMapping(path = "/states/{code}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(FactParameters.class)
    @ResponseBody
    MemberStateJson.Twin json(@PathVariable String code, @ModelAttribute(binding = false) Snapshot snapshot) {
        var state = find(code, snapshot);
        return new MemberStateJson.Twin(state, portal.absolute(RecordKind.STATE.path(state.code())));
    }

    private static MemberStateDocument find(String code, Snapshot snapshot) {
        var key = RecordKind.STATE.key(code);
        return snapshot.states().find(key).orElseThrow(() -> snapshot.absent(RecordKind.STATE, key));
    }
}
