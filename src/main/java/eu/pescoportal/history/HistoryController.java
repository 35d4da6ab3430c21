package eu.pescoportal.history;

import eu.pescoportal.record.Differences;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Edition;
import eu.pescoportal.record.Editions;
import eu.pescoportal.record.LatestVersion;
import eu.pescoportal.record.PublishedVersion;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Records;
import eu.pescoportal.record.Revision;
import eu.pescoportal.record.VersionFinder;
import eu.pescoportal.record.Wording;

import eu.pescoportal.web.NotFoundException;
import eu.pescoportal.web.Pager;
import eu.pescoportal.web.Parameters;
import eu.pescoportal.web.PortalProperties;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** What was published of a record, when, by whom and why; and how any two of its states differ. */
@Controller
class HistoryController {

    private static final String RECORD = "/{kind:projects|states|partners|sources}/{key}";
    private static final int SIZE = 20;

    private final VersionFinder versions;
    private final Editions editions;
    private final Map<RecordKind, Records> records;
    private final Wording wording;
    private final PortalProperties portal;
    private final MessageSource messages;

    HistoryController(VersionFinder versions, Editions editions, List<Records> records, Wording wording,
            PortalProperties portal, MessageSource messages) {
        this.versions = versions;
        this.editions = editions;
        this.records = records.stream().collect(Collectors.toMap(Records::kind, Function.identity()));
        this.wording = wording;
        this.portal = portal;
        this.messages = messages;
    }

    @GetMapping(RECORD + "/history")
    String show(@PathVariable String kind, @PathVariable String key,
            @RequestParam MultiValueMap<String, String> given, Model model, Locale locale) {
        var lower = key.toLowerCase(Locale.ROOT);
        if (!lower.equals(key)) return "redirect:/" + kind + "/" + lower + "/history";
        return show(kind, key, false, new Parameters(given), model, locale);
    }

    /**
     * The same page, headed by how two of the versions differ: the latest two, if no others are asked for.
     */
    @GetMapping(RECORD + "/compare")
    String compare(@PathVariable String kind, @PathVariable String key,
            @RequestParam MultiValueMap<String, String> given, Model model, Locale locale) {
        return show(kind, key, true, new Parameters(given), model, locale);
    }

    /** A version in full is the record's page in the register of the revision that published it. */
    @GetMapping(RECORD + "/versions/{number:[1-9][0-9]{0,8}}")
    String version(@PathVariable String kind, @PathVariable String key, @PathVariable int number) {
        var which = RecordKind.of(kind).orElseThrow();
        var revision = versions.revision(which, which.key(key), number)
                .orElseThrow(() -> new NotFoundException("version", Integer.toString(number)));
        return "redirect:" + which.path(key) + "?known=" + revision;
    }

    private String show(String kind, String key, boolean compare, Parameters parameters, Model model,
            Locale locale) {
        var which = RecordKind.of(kind).orElseThrow();
        var latest = versions.get(which, which.key(key));
        var pager = pager(parameters, latest);
        model.addAttribute("page", new HistoryPage(which, which.path(key), latest.name(), latest.number(),
                latest.withdrawn(), versions(which, which.key(key), pager), pager,
                compare ? comparison(which, which.key(key), parameters, latest.number(), locale) : null));
        return "history/show";
    }

    private static Pager pager(Parameters parameters, LatestVersion latest) {
        return new Pager(parameters.number("page", 1, 100_000, 1), SIZE, latest.number());
    }

    /** One page of them, the latest first. */
    private List<PublishedVersion> versions(RecordKind kind, String key, Pager pager) {
        var total = pager.total();
        return versions.list(kind, key, total - pager.last() + 1, total - pager.first() + 1);
    }

    private HistoryPage.Comparison comparison(RecordKind kind, String key, Parameters parameters, int latest,
            Locale locale) {
        var ofKind = Objects.requireNonNull(records.get(kind));
        var to = parameters.number("to", 1, latest, latest);
        var from = parameters.number("from", 1, latest, Math.max(1, to - 1));
        var differences = Differences.between((Record) state(ofKind, key, from),
                (Record) state(ofKind, key, to));
        return new HistoryPage.Comparison(from, to, wording.of(differences, ofKind, locale));
    }

    private Document state(Records ofKind, String key, int number) {
        var revision = versions.revision(ofKind.kind(), key, number).orElseThrow();
        return ofKind.find(key, editions.known(revision)).orElseThrow();
    }

    /** The versions of a record for programs. */
    record Twin(long revision, int total, int page, int pages, String notice, List<Item> items) {}

    record Item(int number, boolean withdrawn, long revision, Instant publishedAt, Revision.Kind kind,
            @Nullable String author, @Nullable String reviewer, String reason, @Nullable String source,
            String url) {}

    @GetMapping(path = RECORD + "/history.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Twin json(@PathVariable String kind, @PathVariable String key,
            @RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Edition edition, Locale locale) {
        var which = RecordKind.of(kind).orElseThrow();
        var latest = versions.get(which, which.key(key));
        var pager = pager(new Parameters(given), latest);
        var path = which.path(key);
        return new Twin(edition.revision(), latest.number(), pager.page(), pager.pages(),
                messages.getMessage("export.notice", null, locale),
                versions(which, which.key(key), pager).stream()
                        .map(v -> new Item(v.number(), v.withdrawn(), v.revision(), v.publishedAt(), v.kind(),
                                v.author(), v.reviewer(), v.reason(), v.source(),
                                portal.absolute(path) + ".json?known="
                                        + (v.withdrawn() ? v.revision() - 1 : v.revision())))
                        .toList());
    }
}
