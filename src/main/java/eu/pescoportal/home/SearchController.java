package eu.pescoportal.home;

import eu.pescoportal.register.Searches;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.search.Entry.Kind;
import eu.pescoportal.register.search.Subject;
import eu.pescoportal.web.parameter.Parameters;
import eu.pescoportal.web.parameter.Takes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the search box offers while somebody types. */
@Controller
class SearchController {

    private static final int MOST = 8;
    private static final int MOST_SOURCES = 3;
    private static final Kind[] TOPICS = EnumSet.complementOf(EnumSet.of(Kind.SOURCE)).toArray(Kind[]::new);

    private final Searches searches;
    private final MessageSource messages;

    SearchController(Searches searches, MessageSource messages) {
        this.searches = searches;
        this.messages = messages;
    }

    /**
     * At most eight, best first.
     *
     * @param found
     *            how many, as it is read out
     */
    record Suggestions(String found, List<Suggestion> items) {}

    @GetMapping(path = "/search.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(SearchParameters.class)
    @ResponseBody
    Suggestions suggest(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot, Locale locale) {
        var q = new Parameters(given).search("q");
        var words = new SuggestionWords(snapshot, messages, locale);
        var items = subjects(q, snapshot).flatMap(subject -> words.of(subject).stream()).limit(MOST).toList();
        return new Suggestions(messages.getMessage("search.found", new Object[]{items.size()}, locale),
                items);
    }

    /**
     * Sources come last, since many have the name of what they tell of in their titles. Where nothing begins
     * so, it may be named in the text: "uk", "projects of norway".
     */
    private Stream<Subject> subjects(String q, Snapshot snapshot) {
        if (q.isEmpty()) return Stream.of();
        var index = searches.of(snapshot);
        var begun = Stream
                .concat(index.suggest(q, MOST, TOPICS).stream(),
                        index.suggest(q, MOST_SOURCES, Kind.SOURCE).stream())
                .toList();
        return (begun.isEmpty() ? index.named(q) : begun).stream();
    }
}
