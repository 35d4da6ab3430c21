package eu.pescoportal.analysis.brief;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Reference;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.PartnerKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What ties a project to a partner.
 *
 * @param when
 *            approved, since and until, each of which stays in one line
 * @param takesPart
 *            a third State that takes part, and had not ceased to
 */
record Tied(String name, String address, String title, List<String> when, List<Reference> references,
        boolean checked, boolean takesPart) {

    private record Tie(PartnerLink link, PartnerDocument partner) {

        boolean isThirdState() {
            return partner.kind() == PartnerKind.THIRD_STATE;
        }
    }

    /** Third States first; what had not begun is not there. */
    static List<Tied> of(ProjectDocument project, Material material) {
        var view = material.view();
        return project.partnerLinks()
                .stream()
                .filter(link -> link.hasBegunBy(view.day()) && view.counts(link.checked()))
                .flatMap(link -> view.snapshot()
                        .partners()
                        .find(link.partner())
                        .map(partner -> new Tie(link, partner))
                        .stream())
                .sorted(Comparator.comparing((Tie tie) -> !tie.isThirdState())
                        .thenComparing(tie -> tie.link().kind()))
                .map(tie -> of(tie, material))
                .toList();
    }

    private static Tied of(Tie tie, Material material) {
        var link = tie.link();
        return new Tied(material.words().name(tie.partner()),
                material.address(RecordKind.PARTNER, tie.partner().key()), link.title(),
                when(link, material.words()), material.cite(link.citations()), link.checked(),
                tie.isThirdState() && link.kind() == LinkKind.PARTICIPATES
                        && !link.hasEndedBy(material.day()));
    }

    private static List<String> when(PartnerLink link, RegisterWords words) {
        var when = new ArrayList<String>();
        if (link.approved() != null) when.add(words.say("tie.approved", words.date(link.approved())));
        when.add(link.from() == null
                ? words.say("tie.unknown." + link.kind().word())
                : words.say("tie.since." + link.kind().word(), words.date(link.from())));
        if (link.to() != null) when.add(words.say("tie.until", words.date(link.to())));
        return when;
    }

    static long thirdStates(List<Tied> ties) {
        return ties.stream().filter(Tied::takesPart).map(Tied::name).distinct().count();
    }
}
