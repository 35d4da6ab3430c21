package eu.pescoportal.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a fact holds: half-open, each date standing for the first day of its period, null for
 * open..
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {

    public boolean holdsOn(LocalDate day) {
        return hasBegunBy(day) && !hasEndedBy(day);
    }

    public boolean hasBegunBy(LocalDate day) {
        return from == null || from.hasBegunBy(day);
    }

    public boolean hasEndedBy(LocalDate day) {
        return to != null && to.hasBegunBy(day);
    }
}
