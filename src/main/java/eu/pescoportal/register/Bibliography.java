package eu.pescoportal.register;

import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.Citation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sources of one page, numbered as it lists them. A page cites in the order in which it is read, so that
 * each source leads back to where it is cited first.
 */
public class Bibliography {

    private final RegisterWords words;
    private final List<SourceDocument> sources;
    private final List<String> keys;
    private final Set<Integer> cited = new HashSet<>();

    /**
     * A source of the list.
     *
     * @param back
     *            to where it is cited first; null for further reading
     */
    public record Entry(SourceDocument source, String id, @Nullable String back) {}

    public Bibliography(Snapshot snapshot, Collection<String> keys, RegisterWords words) {
        this.words = words;
        this.sources = snapshot.sources(keys);
        this.keys = sources.stream().map(SourceDocument::key).toList();
    }

    /** A source that was withdrawn meanwhile cannot be cited. */
    public List<Reference> cite(List<Citation> citations) {
        return citations.stream()
                .filter(citation -> keys.contains(citation.source()))
                .map(citation -> cite(keys.indexOf(citation.source()) + 1, citation.place()))
                .toList();
    }

    private Reference cite(int number, @Nullable String place) {
        var source = sources.get(number - 1);
        var text = place == null
                ? words.say("reference", Integer.toString(number))
                : words.say("reference.place", Integer.toString(number), place);
        return new Reference(text, words.say("reference.title", source.title(), source.publisher()),
                "#" + id(number), cited.add(number) ? cited(number) : null);
    }

    /** The list; to be asked for when the page has cited all it cites. */
    public List<Entry> entries() {
        return IntStream.rangeClosed(1, sources.size())
                .mapToObj(number -> new Entry(sources.get(number - 1), id(number),
                        cited.contains(number) ? "#" + cited(number) : null))
                .toList();
    }

    private static String id(int number) {
        return "source-" + number;
    }

    private static String cited(int number) {
        return "cited-" + number;
    }
}
