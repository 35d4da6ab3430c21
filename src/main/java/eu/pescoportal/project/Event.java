package eu.pescoportal.project;

import eu.pescoportal.register.Reference;
import eu.pescoportal.register.document.Milestone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as the page of its project shows it.
 *
 * @param kind
 *            null where the title says it already
 */
record Event(String date, String title, @Nullable String kind, @Nullable String detail,
        List<Reference> references, boolean checked) {

    static Event of(Milestone milestone, PageContext context) {
        var kind = context.words().say(milestone.kind().message());
        return new Event(context.words().date(milestone.date()), milestone.title(),
                kind.equalsIgnoreCase(milestone.title()) ? null : kind, milestone.detail(),
                context.references(milestone.citations()), milestone.checked());
    }
}
