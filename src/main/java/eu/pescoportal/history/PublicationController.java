package eu.pescoportal.history;

import eu.pescoportal.record.Edition;
import eu.pescoportal.record.Revision;

import eu.pescoportal.web.BadParameterException;
import eu.pescoportal.web.Pager;
import eu.pescoportal.web.Parameters;
import eu.pescoportal.web.PortalProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
    private final PortalProperties portal;
    private final MessageSource messages;
    private final Clock clock;

    PublicationController(PublicationFinder publications, PublicationFeed feed, PortalProperties portal,
            MessageSource messages, Clock clock) {
        this.publications = publications;
        this.feed = feed;
        this.portal = portal;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param unknown
     *            what was typed to name a record names none
     */
    record ListPage(PublicationQuery query, List<Publication> publications, Pager pager, boolean unknown) {

        public String word() {
            return query.onlyCorrections() ? "corrections" : "history";
        }

        public List<String> kinds() {
            return PublicationQuery.KINDS;
        }
    }

    @GetMapping({"/history", "/corrections"})
    String show(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request, Model model) {
        var query = query(given, request);
        var found = publications.list(query);
        model.addAttribute("page", new ListPage(query, found, pager(query),
                found.isEmpty() && !query.record().isEmpty() && !publications.knows(query)));
        return "history/register";
    }

    /** Publications for programs. */
    record Twin(long revision, long total, int page, int pages, String notice, List<Item> items) {}

    /**
     * @param total
     *            how many records it touched, of which the first are named
     */
    record Item(long revision, Instant publishedAt, Revision.Kind kind, @Nullable String author,
            @Nullable String reviewer, String reason, @Nullable String source, int total,
            List<Touched> records) {}

    record Touched(String kind, String key, String name, int version, boolean withdrawn, String url) {}

    @GetMapping(path = {"/history.json", "/corrections.json"}, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Twin json(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request,
            @ModelAttribute(binding = false) Edition edition, Locale locale) {
        var query = readable(query(given, request));
        var pager = pager(query);
        return new Twin(edition.revision(), pager.total(), query.page(), pager.pages(),
                messages.getMessage("export.notice", null, locale),
                publications.list(query).stream().map(this::item).toList());
    }

    private Item item(Publication p) {
        return new Item(p.revision(), p.publishedAt(), p.kind(), p.author(), p.reviewer(), p.reason(),
                p.source(), p.total(),
                p.records()
                        .stream()
                        .map(t -> new Touched(t.kind().word(), t.key(), t.name(), t.version(), t.withdrawn(),
                                portal.absolute(t.path() + "/versions/" + t.version())))
                        .toList());
    }

    @GetMapping(path = {"/history.atom",
            "/corrections.atom"}, produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    @ResponseBody
    String atom(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request,
            Locale locale) {
        var query = readable(query(given, request));
        return feed.of(publications.list(query), query.path(), messages.getMessage(
                query.onlyCorrections() ? "corrections.feed" : "history.feed", null, locale), locale);
    }

    /** A person is told beside the field, a program by the status. */
    private static PublicationQuery readable(PublicationQuery query) {
        if (!query.isReadable())
            throw new BadParameterException("record", query.record(), "error.allowed.record");
        return query;
    }

    private Pager pager(PublicationQuery query) {
        return new Pager(query.page(), PublicationQuery.SIZE, publications.count(query));
    }

    private PublicationQuery query(MultiValueMap<String, String> given, HttpServletRequest request) {
        var corrections = request.getRequestURI().startsWith("/corrections");
        return PublicationQuery.of(corrections ? "/corrections" : "/history", corrections,
                new Parameters(given), clock);
    }
}
