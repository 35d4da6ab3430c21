package eu.pescoportal.editing;

import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;
import eu.pescoportal.record.Revision;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What publishing asks for.
 *
 * @param source
 *            the key of what it rests on, empty for nothing; a change of the world rests on something, a slip
 *            of the pen need not
 * @param confirmed
 *            unusual values that are meant, as {@link Review#doubts} names them
 */
public record Proposal(Revision.@Nullable Kind kind, String reason, String source, Set<String> confirmed) {

    public static final Proposal NONE = new Proposal(null, "", "");

    private static final int LONGEST_REASON = 1000;

    /** That confirms nothing unusual. */
    public Proposal(Revision.@Nullable Kind kind, String reason, String source) {
        this(kind, reason, source, Set.of());
    }

    /** Of what it confirms only those. */
    Proposal confirming(Collection<String> doubts) {
        return new Proposal(kind, reason, source,
                confirmed.stream().filter(doubts::contains).collect(Collectors.toUnmodifiableSet()));
    }

    void check(Problems problems, References references) {
        problems.rejectIf(kind == null, "changeKind", "problem.choose");
        problems.required("reason", reason);
        problems.rejectIf(reason.length() > LONGEST_REASON, "reason", "problem.long", LONGEST_REASON);
        if (kind == Revision.Kind.CHANGE) problems.required("revisionSource", source);
        problems.known("revisionSource", source, RecordKind.SOURCE, references);
    }
}
