package eu.pescoportal.history;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.difference.Differences;
import eu.pescoportal.record.kind.Kinds;
import eu.pescoportal.record.version.Edition;
import eu.pescoportal.record.wording.Wording;
import eu.pescoportal.register.KnownParameter;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.web.Pager;
import eu.pescoportal.web.error.NotFoundException;
import eu.pescoportal.web.parameter.PageParameter;
import eu.pescoportal.web.parameter.Parameters;
import eu.pescoportal.web.parameter.Takes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

    private static final String RECORD = "/{kind:" + RecordKind.WORDS + "}/{key}";
    private static final int SIZE = 20;

    private final VersionFinder versions;
    private final Snapshots snapshots;
    private final Kinds kinds;
    private final Wording wording;
    private final HistoryTwins twins;

    HistoryController(VersionFinder versions, Snapshots snapshots, Kinds kinds, Wording wording,
            HistoryTwins twins) {
        this.versions = versions;
        this.snapshots = snapshots;
        this.kinds = kinds;
        this.wording = wording;
        this.twins = twins;
    }

    @GetMapping(RECORD + "/history")
    @Takes({PageParameter.class, KnownParameter.class})
    String show(@PathVariable String kind, @PathVariable String key,
            @RequestParam MultiValueMap<String, String> given, Model model) {
        var record = RecordRef.of(kind, key);
        model.addAttribute("page", page(record, new Parameters(given), null));
        return "history/show";
    }

    /**
     * The same page, headed by how two of the versions differ: the latest two, if no others are asked for.
     */
    @GetMapping(RECORD + "/compare")
    String compare(@PathVariable String kind, @PathVariable String key,
            @RequestParam MultiValueMap<String, String> given, Model model, Locale locale) {
        var record = RecordRef.of(kind, key);
        var parameters = new Parameters(given);
        model.addAttribute("page", page(record, parameters, comparison(record, parameters, locale)));
        return "history/show";
    }

    /** A version in full is the record's page in the register of the revision that published it. */
    @GetMapping(RECORD + "/versions/{number:[1-9][0-9]{0,8}}")
    String version(@PathVariable String kind, @PathVariable String key, @PathVariable int number) {
        var record = RecordRef.of(kind, key);
        var revision = versions.revision(record, number)
                .orElseThrow(() -> new NotFoundException("version", Integer.toString(number)));
        return "redirect:" + record.path() + "?known=" + revision;
    }

    @GetMapping(path = RECORD + "/history.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(PageParameter.class)
    @ResponseBody
    HistoryTwins.OfRecord json(@PathVariable String kind, @PathVariable String key,
            @RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Edition edition, Locale locale) {
        return twins.of(page(RecordRef.of(kind, key), new Parameters(given), null), edition, locale);
    }

    private HistoryPage page(RecordRef record, Parameters parameters,
            HistoryPage.@Nullable Comparison comparison) {
        var latest = snapshots.newest().latestOf(record);
        var pager = new Pager(parameters.number("page", 1, 100_000, 1), SIZE, latest.number());
        var total = pager.total();
        // One page of them, the latest first.
        var shown = versions.list(record, total - pager.last() + 1, total - pager.first() + 1);
        return new HistoryPage(record, latest, shown, pager, comparison);
    }

    private HistoryPage.Comparison comparison(RecordRef record, Parameters parameters, Locale locale) {
        var newest = snapshots.newest();
        var latest = newest.latestOf(record).number();
        var to = parameters.number("to", 1, latest, latest);
        var from = parameters.number("from", 1, latest, Math.max(1, to - 1));
        var differences = Differences.between((Record) version(record, from), (Record) version(record, to));
        return new HistoryPage.Comparison(from, to,
                wording.of(differences, kinds.get(record.kind()), newest.telling(locale)));
    }

    private Document version(RecordRef record, int number) {
        return kinds.version(record.kind(), record.key(), number).orElseThrow();
    }
}
