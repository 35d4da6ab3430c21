package eu.pescoportal.history;

import eu.pescoportal.register.KnownParameter;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.web.Pager;
import eu.pescoportal.web.parameter.PageParameter;
import eu.pescoportal.web.parameter.Parameters;
import eu.pescoportal.web.parameter.Takes;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** One publication: who published what, why, and what it changed in each record. */
@Controller
class OnePublicationController {

    private static final String PATH = "/history/{revision:[1-9][0-9]{0,8}}";

    private final PublicationFinder publications;
    private final TouchedWords words;
    private final Snapshots snapshots;
    private final HistoryTwins twins;

    OnePublicationController(PublicationFinder publications, TouchedWords words, Snapshots snapshots,
            HistoryTwins twins) {
        this.publications = publications;
        this.words = words;
        this.snapshots = snapshots;
        this.twins = twins;
    }

    @GetMapping(PATH)
    @Takes({PageParameter.class, KnownParameter.class})
    String show(@PathVariable long revision, @RequestParam MultiValueMap<String, String> given, Model model,
            Locale locale) {
        model.addAttribute("page", page(revision, given, locale));
        return "history/publication";
    }

    @GetMapping(path = PATH + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(PageParameter.class)
    @ResponseBody
    HistoryTwins.OfPublication json(@PathVariable long revision,
            @RequestParam MultiValueMap<String, String> given, Locale locale) {
        return twins.of(page(revision, given, locale), locale);
    }

    private OnePublicationPage page(long revision, MultiValueMap<String, String> given, Locale locale) {
        var page = new Parameters(given).number(PageParameter.PAGE, 1);
        var size = OnePublicationPage.SIZE;
        var publication = publications.get(revision, (page - 1) * size, size);
        return new OnePublicationPage(publication, words.of(publication.records(), locale),
                new Pager(page, size, publication.total()), snapshots.newest().revision());
    }
}
