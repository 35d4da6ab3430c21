package eu.pescoportal.editing.set;

import eu.pescoportal.editing.Hindrances;
import eu.pescoportal.record.Problem;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something is to be published, as somebody typed it: a time of the clocks in Brussels. Once a year
 * there is an hour that those do not show, and once one that they show twice.
 *
 * @param instant
 *            null where it is none, or none that can be meant
 * @param problem
 *            why not
 */
public record SetTime(@Nullable Instant instant, @Nullable Problem problem) {

    /** What a form and its messages call it. */
    public static final String FIELD = "publishAt";

    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    public static SetTime of(String typed, Clock clock) {
        if (typed.isEmpty()) return not("problem.missing");
        LocalDateTime local;
        try {
            local = LocalDateTime.parse(typed.replace(' ', 'T'));
        } catch (DateTimeException _) {
            return not("problem.time", typed);
        }
        var offsets = ZONE.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) return not("problem.time.none", said(local));
        if (offsets.size() > 1) return not("problem.time.twice", said(local));
        var instant = local.toInstant(offsets.getFirst());
        return instant.isAfter(clock.instant())
                ? new SetTime(instant, null)
                : not("problem.time.past", said(local));
    }

    private static SetTime not(String code, Object... arguments) {
        return new SetTime(null, new Problem(FIELD, code, List.of(arguments)));
    }

    private static String said(LocalDateTime local) {
        return local.toString().replace('T', ' ');
    }

    Hindrances hindrances() {
        return problem == null ? Hindrances.NONE : Hindrances.inDecision(List.of(problem));
    }

    /** Only of one that has no problem. */
    Instant meant() {
        return Objects.requireNonNull(instant);
    }
}
