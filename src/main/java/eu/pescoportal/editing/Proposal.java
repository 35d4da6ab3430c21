package eu.pescoportal.editing;

import eu.pescoportal.record.Problems;
import eu.pescoportal.record.Revision;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What publishing asks for.
 *
 * @param source
 *            the key of what it rests on; a change of the world rests on something, a slip of the pen need
 *            not
 */
public record Proposal(Revision.@Nullable Kind kind, String reason, String source) {

    static final Proposal NONE = new Proposal(null, "", "");

    void check(Problems problems, Set<String> sources) {
        problems.rejectIf(kind == null, "changeKind", "problem.choose");
        problems.required("reason", reason);
        problems.rejectIf(reason.length() > 1000, "reason", "problem.long", 1000);
        if (kind == Revision.Kind.CHANGE) problems.required("revisionSource", source);
        problems.known("revisionSource", source, sources, "problem.source");
    }
}
