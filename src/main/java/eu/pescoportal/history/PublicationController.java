package eu.pescoportal.history;

import eu.pescoportal.record.version.Edition;
import eu.pescoportal.register.KnownParameter;
import eu.pescoportal.web.Pager;
import eu.pescoportal.web.parameter.BadParameterException;
import eu.pescoportal.web.parameter.Parameters;
import eu.pescoportal.web.parameter.Takes;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Everything that was published, or of it only the corrections, and the twins of both. */
@Controller
class PublicationController {

    private final PublicationFinder publications;
    private final PublicationFeed feed;
    private final HistoryTwins twins;
    private final Clock clock;

    PublicationController(PublicationFinder publications, PublicationFeed feed, HistoryTwins twins,
            Clock clock) {
        this.publications = publications;
        this.feed = feed;
        this.twins = twins;
        this.clock = clock;
    }

    @GetMapping({"/history", "/corrections"})
    @Takes({PublicationParameters.class, KnownParameter.class})
    String show(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request, Model model) {
        model.addAttribute("page", page(query(given, request)));
        return "history/register";
    }

    @GetMapping(path = {"/history.json", "/corrections.json"}, produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(PublicationParameters.class)
    @ResponseBody
    HistoryTwins.OfRegister json(@RequestParam MultiValueMap<String, String> given,
            HttpServletRequest request, @ModelAttribute(binding = false) Edition edition, Locale locale) {
        return twins.of(page(readable(query(given, request))), edition, locale);
    }

    @GetMapping(path = {"/history.atom",
            "/corrections.atom"}, produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    @Takes(PublicationParameters.class)
    @ResponseBody
    String atom(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request,
            @ModelAttribute(binding = false) Edition edition, Locale locale) {
        return feed.of(page(readable(query(given, request))), edition, locale);
    }

    private PublicationPage page(PublicationQuery query) {
        var found = publications.list(query);
        return new PublicationPage(query, found,
                new Pager(query.page(), PublicationQuery.SIZE, publications.count(query)),
                found.isEmpty() && !query.record().isEmpty() && !publications.knows(query));
    }

    /** A person is told beside the field, a program by the status. */
    private static PublicationQuery readable(PublicationQuery query) {
        if (!query.isReadable())
            throw new BadParameterException("record", query.record(), "error.allowed.record");
        return query;
    }

    private PublicationQuery query(MultiValueMap<String, String> given, HttpServletRequest request) {
        var corrections = request.getRequestURI().startsWith(request.getContextPath() + "/corrections");
        return PublicationQuery.of(corrections ? "/corrections" : "/history", corrections,
                new Parameters(given), clock);
    }
}
