package eu.pescoportal.editing.desk.review;
import eu.pescoportal.editing.Proposal;
import eu.pescoportal.editing.desk.work.SourceField;
import eu.pescoportal.editing.form.Complaint;
import eu.pescoportal.editing.form.Option;
import eu.pescoportal.record.version.Revision;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields that ask why something is published.
 *
 * @param proposal
 *            what was typed, or else what the authors propose
 * @param sources
 *            the fields for what it rests on
 * @param known
 *            the sources that there are, those of the records first
 * @param used
 *            the keys of the sources of the records
 * @param puttingBack
 *            it may be called a restoration; nothing else is
 * @param complaints
 *            of the whole page
 */
public record Why(Proposal proposal, List<SourceField> sources, List<Said.Doubt> doubts, List<Option> known,
        Set<String> used, boolean puttingBack, List<Complaint> complaints) {

    public List<Revision.Kind> kinds() {
        return Arrays.stream(Revision.Kind.values())
                .filter(k -> k != Revision.Kind.RESTORE || proposal.kind() == k || puttingBack)
                .toList();
    }

    public int longestReason() {
        return Proposal.LONGEST_REASON;
    }

    /** Null where there is no such source. */
    public @Nullable String title(String source) {
        return known.stream()
                .filter(option -> option.value().equals(source))
                .map(Option::label)
                .findFirst()
                .orElse(null);
    }

    public List<Complaint> complaints(String field) {
        return complaints.stream().filter(c -> c.field().equals(field)).toList();
    }
}
