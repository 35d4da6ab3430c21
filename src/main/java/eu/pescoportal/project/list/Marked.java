package eu.pescoportal.project.list;

import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.search.MarkedText;
import eu.pescoportal.register.search.Marker;
import eu.pescoportal.register.search.Tier;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a search met a project.
 *
 * @param excerpt
 *            the first text that has what was searched for; null if none has
 */
record Marked(MarkedText name, MarkedText acronym, @Nullable MarkedText excerpt) {

    static Marked of(ProjectDocument project, Marker marker, Tier tier) {
        var excerpt = Stream.of(project.alsoKnownAs(), List.of(project.summary()), project.objectives())
                .flatMap(List::stream)
                .map(text -> marker.mark(text, tier))
                .filter(MarkedText::hasMarks)
                .findFirst()
                .orElse(null);
        return new Marked(marker.mark(project.name(), tier),
                marker.mark(Objects.requireNonNullElse(project.acronym(), ""), tier), excerpt);
    }
}
