package eu.pescoportal.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On whose word a fact stands.
 *
 * @param source
 *            the key of the source
 * @param place
 *            the page, paragraph or table in it; null where it is not known
 */
public record Citation(@Code String source, @Nullable String place) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Citation {}

    /** Files may name a source by its key alone. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Citation of(String source) {
        return new Citation(source, null);
    }

    /** The keys of the sources, each once, in the order in which they are named. */
    public static List<String> sources(Collection<Citation> citations) {
        return citations.stream().map(Citation::source).distinct().toList();
    }
}
