package eu.pescoportal.state;

import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.vocabulary.PartialDate;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said on a day of a state's membership in PESCO, in the EU and in NATO. */
record Memberships(Said pesco, Said eu, Said nato) {

    /** A message and the dates that it takes, in words. */
    record Said(String message, @Nullable String from, @Nullable String to) {

        private static Said of(@Nullable PartialDate from, @Nullable PartialDate to, LocalDate day,
                Locale locale) {
            if (from == null) return new Said("states.no", null, null);
            if (!from.hasBegunBy(day)) return new Said("states.notYet", from.inWords(locale), null);
            return to == null
                    ? new Said("states.since", from.inWords(locale), null)
                    : new Said("states.fromTo", from.inWords(locale), to.inWords(locale));
        }
    }

    static Memberships of(MemberStateDocument state, LocalDate day, Locale locale) {
        return new Memberships(
                state.pescoFrom() == null
                        ? new Said("states.outside", null, null)
                        : Said.of(state.pescoFrom(), state.pescoTo(), day, locale),
                Said.of(state.euFrom(), state.euTo(), day, locale),
                Said.of(state.natoFrom(), null, day, locale));
    }
}
