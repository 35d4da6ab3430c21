package eu.pescoportal.analysis.facts;

import eu.pescoportal.analysis.facts.FactWords.Anchor;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Tie;
import eu.pescoportal.register.document.PartnerLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner link as the page shows it, in finished words.
 *
 * @param approved
 *            by the Council; null where no such day is known
 */
record LinkRow(Anchor project, @Nullable String acronym, Anchor partner, String kind, String title,
        String since, @Nullable String approved, List<Anchor> sources, boolean checked) {

    static LinkRow of(Tie tie, FactWords facts) {
        var link = tie.link();
        var words = facts.words();
        var approved = link.approved();
        return new LinkRow(facts.project(tie.project()), tie.project().acronym(), partner(link, facts),
                words.say(link.kind().message()), link.title(), facts.period(link.from(), link.to()),
                approved == null ? null : words.say("links.approved", words.date(approved)),
                facts.sources(link), link.checked());
    }

    private static Anchor partner(PartnerLink link, FactWords facts) {
        return new Anchor(facts.asked().address(RecordKind.PARTNER.path(link.partner())),
                facts.words().partner(link.partner()).label());
    }
}
