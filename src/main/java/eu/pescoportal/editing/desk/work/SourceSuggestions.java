package eu.pescoportal.editing.desk.work;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Sent;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.register.Searches;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.register.search.Entry.Kind;
import eu.pescoportal.register.search.Hit;
import eu.pescoportal.register.search.SearchIndex;
import eu.pescoportal.register.search.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What a field for a source offers while somebody types: words of it, its key, or where on the web it stands.
 */
@Controller
class SourceSuggestions {

    private static final int MOST = 12;
    private static final Set<RecordKind> SOURCES = EnumSet.of(RecordKind.SOURCE);

    private final Snapshots snapshots;
    private final Searches searches;

    SourceSuggestions(Snapshots snapshots, Searches searches) {
        this.snapshots = snapshots;
        this.searches = searches;
    }

    /**
     * @param language
     *            of the name, where it is not that of the page
     */
    record Suggestion(String key, String name, @Nullable String language) {

        static Suggestion of(SourceDocument source, Locale locale) {
            return new Suggestion(source.key(), source.title(), source.titleIn(locale.getLanguage()));
        }
    }

    /** Best first. */
    record Suggestions(List<Suggestion> items) {}

    @GetMapping(path = Addresses.SOURCE_SUGGESTIONS, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Suggestions suggest(@ModelAttribute(binding = false) Sent sent) {
        var register = snapshots.newest();
        return new Suggestions(keys(sent.text("q"), register, searches.of(register)).distinct()
                .flatMap(key -> register.sources().find(key).stream())
                .limit(MOST)
                .map(source -> Suggestion.of(source, sent.locale()))
                .toList());
    }

    /** Those that begin so, or have it anywhere in their texts, come after those that are called so. */
    private static Stream<String> keys(String q, Snapshot register, SearchIndex index) {
        return Stream
                .<Stream<String>>of(
                        DeskSearch.of(q, register, index, SOURCES)
                                .stream()
                                .map(DeskSearch.Found::record)
                                .map(RecordRef::key),
                        index.suggest(q, MOST, Kind.SOURCE).stream().map(Subject::key),
                        index.find(q, MOST, Kind.SOURCE).stream().map(Hit::subject).map(Subject::key))
                .flatMap(Function.identity());
    }
}
