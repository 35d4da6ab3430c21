package eu.pescoportal.partner;

import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.PartnerKind;
import java.util.List;
import java.util.Map;

/**
 * In how many projects a kind of link holds for a partner.
 *
 * @param counted
 *            whether filters and numbers count such a link
 */
record Standing(LinkKind kind, int projects, boolean counted) {

    /** In the order of the kinds, whose last one is a mere mention. */
    static List<Standing> of(Map<LinkKind, Integer> projects, PartnerKind partner) {
        return projects.entrySet()
                .stream()
                .map(entry -> new Standing(entry.getKey(), entry.getValue(),
                        entry.getKey().countsFor(partner)))
                .toList();
    }

    /** Whether it ties the two at all. */
    public boolean isTie() {
        return kind != LinkKind.NAMED;
    }

    /** The message that says it, which takes the number. */
    public String message() {
        return "standing." + kind.word();
    }
}
