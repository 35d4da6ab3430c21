package eu.pescoportal.register.bars;

import eu.pescoportal.register.Bibliography;
import eu.pescoportal.register.Reference;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Period;
import eu.pescoportal.vocabulary.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One role from when to when, in words and on whose word.
 *
 * @param letter
 *            of the role; null for what is none
 * @param style
 *            of the box with the letter
 * @param when
 *            its beginning and its end, each of which stays in one line
 * @param notes
 *            what has to be said about it
 */
public record Spell(@Nullable String letter, @Nullable String style, String role, List<String> when,
        List<Reference> references, boolean checked, List<String> notes) {

    /** What is no role, and rests on what follows it. */
    public static Spell said(String what) {
        return new Spell(null, null, what, List.of(), List.of(), true, List.of());
    }

    public static Spell of(Participation participation, RegisterWords words, Bibliography sources) {
        return of(participation, words, when(participation.period(), words),
                sources.cite(participation.citations()), participation.checked());
    }

    /** The role alone: when, and on whose word, is said above the rows. */
    static Spell shared(Participation participation, RegisterWords words) {
        return of(participation, words, List.of(), List.of(), true);
    }

    private static Spell of(Participation participation, RegisterWords words, List<String> when,
            List<Reference> references, boolean checked) {
        var role = participation.role();
        var knownBy = when.isEmpty() ? null : knownBy(participation.knownBy(), words);
        return new Spell(role.letter(), "role role-" + Words.lower(role.letter()), words.say(role.message()),
                when, references, checked,
                Stream.of(knownBy, participation.note()).filter(Objects::nonNull).toList());
    }

    static List<String> when(Period period, RegisterWords words) {
        var from = period.from();
        var to = period.to();
        if (to == null)
            return List.of(from == null
                    ? words.say("spell.since.unknown")
                    : words.say("spell.since", words.date(from)));
        return List.of(
                from == null ? words.say("spell.from.unknown") : words.say("spell.from", words.date(from)),
                words.say("spell.to", words.date(to)));
    }

    static @Nullable String knownBy(@Nullable PartialDate date, RegisterWords words) {
        return date == null ? null : words.say("participation.knownBy", words.date(date));
    }
}
