package eu.pescoportal.editing;

import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;
import eu.pescoportal.record.version.Occasion;
import eu.pescoportal.record.version.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What publishing asks for.
 *
 * @param sources
 *            the keys of what it rests on; a change of the world rests on something, a slip of the pen need
 *            not
 * @param confirmed
 *            unusual values that are meant, as {@link Review#doubts} names them
 */
public record Proposal(Revision.@Nullable Kind kind, String reason, List<String> sources,
        Set<String> confirmed) {

    public static final Proposal NONE = new Proposal(null, "", List.of());

    public static final int LONGEST_REASON = 1000;
    private static final int MOST_SOURCES = 20;

    public Proposal {
        sources = sources.stream().filter(source -> !source.isEmpty()).distinct().toList();
        confirmed = Set.copyOf(confirmed);
    }

    /** That confirms nothing unusual. */
    public Proposal(Revision.@Nullable Kind kind, String reason, List<String> sources) {
        this(kind, reason, sources, Set.of());
    }

    /** Of what it confirms only those. */
    public Proposal confirming(Collection<String> doubts) {
        return new Proposal(kind, reason, sources,
                confirmed.stream().filter(doubts::contains).collect(Collectors.toUnmodifiableSet()));
    }

    /** Why it is published, once that was checked. */
    public Occasion occasion(String title, String act) {
        return new Occasion(Objects.requireNonNull(kind), title, reason, act, sources);
    }

    public void check(Problems problems, References references) {
        problems.rejectIf(kind == null, "changeKind", "problem.choose");
        problems.required("reason", reason);
        problems.rejectIf(reason.length() > LONGEST_REASON, "reason", "problem.long", LONGEST_REASON);
        problems.rejectIf(sources.size() > MOST_SOURCES, sourceField(0), "problem.many", MOST_SOURCES);
        if (kind == Revision.Kind.CHANGE)
            problems.required(sourceField(0), sources.isEmpty() ? null : sources.getFirst());
        for (int i = 0; i < sources.size(); i++)
            problems.known(sourceField(i), sources.get(i), RecordKind.SOURCE, references);
    }

    /** How problems name the field of a source. */
    public static String sourceField(int position) {
        return position == 0 ? "revisionSource" : "revisionSource[" + position + "]";
    }
}
