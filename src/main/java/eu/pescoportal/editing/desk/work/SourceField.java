package eu.pescoportal.editing.desk.work;

import eu.pescoportal.editing.Proposal;
import eu.pescoportal.editing.Review;
import eu.pescoportal.editing.form.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One field for a source that a publication rests on.
 *
 * @param id
 *            by which problems name it
 */
public record SourceField(String id, String key) {

    /** One for each, and a blank one if one more is asked for, or if there is none. */
    public static List<SourceField> of(Proposal proposal, boolean another) {
        var sources = new ArrayList<>(proposal.sources());
        if (another || sources.isEmpty()) sources.add("");
        return IntStream.range(0, sources.size())
                .mapToObj(i -> new SourceField(Proposal.sourceField(i), sources.get(i)))
                .toList();
    }

    /**
     * What the publication of a draft is most likely to rest on: the sources that come to the record by it,
     * then the others that it names.
     */
    public static Set<String> likely(Review review) {
        var draft = review.draft();
        var standing = review.register()
                .shelf(draft.kind())
                .find(Objects.requireNonNullElse(draft.key(), ""))
                .map(document -> Form.of(document).sources())
                .orElse(Set.of());
        return draft.form()
                .sources()
                .stream()
                .sorted(Comparator.<String, Boolean>comparing(standing::contains)
                        .thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public boolean isFirst() {
        return id.equals(Proposal.sourceField(0));
    }
}
