package eu.pescoportal.analysis.brief;

import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.vocabulary.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said on a day of a state's membership in PESCO, in the EU and in NATO. */
final class Membership {

    private Membership() {}

    static List<String> of(MemberStateDocument state, LocalDate day, RegisterWords words) {
        return List.of(said("pesco", state.pescoFrom(), state.pescoTo(), day, words),
                said("eu", state.euFrom(), state.euTo(), day, words),
                said("nato", state.natoFrom(), null, day, words));
    }

    private static String said(String where, @Nullable PartialDate from, @Nullable PartialDate to,
            LocalDate day, RegisterWords words) {
        var message = "brief.in." + where;
        if (from == null) return words.say(message + ".no");
        if (!from.hasBegunBy(day)) return words.say(message + ".notYet");
        return to != null && to.hasBegunBy(day)
                ? words.say(message + ".left", words.date(to))
                : words.say(message, words.date(from));
    }
}
