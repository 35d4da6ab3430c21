package eu.pescoportal.project;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Reference;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.PartnerKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The partners of a project to which one kind of tie binds it; what had ended by the day asked for says so.
 */
record TieGroup(String label, List<Tied> ties) {

    /**
     * @param flag
     *            the style that shows it; null for what has none
     */
    record Tied(PartnerLink link, String name, @Nullable String flag, String address,
            List<Reference> references) {

        static Tied of(PartnerLink link, PartnerDocument partner, PageContext context) {
            var country = partner.country();
            return new Tied(link, context.words().name(partner),
                    country == null ? null : "fi fi-" + country.word(),
                    context.address(RecordKind.PARTNER, partner.key()), context.references(link.citations()));
        }
    }

    /** In the order of the kinds; a tie that began later is not shown. */
    static List<TieGroup> of(ProjectDocument project, Predicate<PartnerKind> partners, PageContext context) {
        var groups = new EnumMap<LinkKind, List<Tied>>(LinkKind.class);
        for (var link : project.partnerLinks()) {
            if (!link.hasBegunBy(context.asOf().day())) continue;
            partner(link, context).filter(partner -> partners.test(partner.kind()))
                    .ifPresent(partner -> groups.computeIfAbsent(link.kind(), _ -> new ArrayList<>())
                            .add(Tied.of(link, partner, context)));
        }
        return groups.entrySet()
                .stream()
                .map(e -> new TieGroup(context.words().say("project.ties." + e.getKey().word()),
                        e.getValue()))
                .toList();
    }

    private static Optional<PartnerDocument> partner(PartnerLink link, PageContext context) {
        return context.snapshot().partners().find(link.partner());
    }
}
