package eu.pescoportal.analysis.facts;

import eu.pescoportal.analysis.facts.FactWords.Anchor;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Part;
import eu.pescoportal.vocabulary.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A participation as the page shows it, in finished words.
 *
 * @param letter
 *            of the role
 * @param knownBy
 *            null where the start is known, or nothing is known of it
 */
record ParticipationRow(Anchor project, @Nullable String acronym, Anchor state, String flag, String letter,
        String style, String role, String since, @Nullable String knownBy, List<Anchor> sources,
        boolean checked) {

    static ParticipationRow of(Part part, FactWords facts) {
        var of = part.participation();
        var words = facts.words();
        var state = words.state(of.state());
        var letter = of.role().letter();
        var knownBy = of.knownBy();
        return new ParticipationRow(facts.project(part.project()), part.project().acronym(),
                new Anchor(facts.asked().address(RecordKind.STATE.path(of.state())), state.label()),
                "fi fi-" + state.word(), letter, "role role-" + Words.lower(letter),
                words.say(of.role().message()), facts.period(of.from(), of.to()),
                knownBy == null ? null : words.say("participation.knownBy", words.date(knownBy)),
                facts.sources(of), of.checked());
    }
}
