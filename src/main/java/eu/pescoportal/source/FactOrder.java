package eu.pescoportal.source;

import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ClaimDocument;
import eu.pescoportal.register.document.CommitmentDocument;
import eu.pescoportal.register.document.CountDocument;
import eu.pescoportal.register.document.EventDocument;
import eu.pescoportal.register.document.Funding;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.Milestone;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.Sourced;
import eu.pescoportal.register.search.Names;
import eu.pescoportal.vocabulary.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands among those that rest on one source: by day, undated ones first, then by what it is.
 */
record FactOrder(@Nullable LocalDate day, What what, String kind,
        String name) implements Comparable<FactOrder> {

    private enum What {
        CLAIM, COMMITMENT, ESTABLISHED, EVENT, FUNDING, LINK, MILESTONE, PARTICIPATION, PARTNER, STATE, TOTAL
    }

    private static final Comparator<FactOrder> ORDER = Comparator
            .comparing(FactOrder::day, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(FactOrder::what)
            .thenComparing(FactOrder::kind)
            .thenComparing(order -> Names.folded(order.name));

    static FactOrder of(Sourced fact, Snapshot snapshot) {
        return switch (fact) {
            case ProjectDocument p -> on(p.established(), What.ESTABLISHED, "", "");
            case Participation p -> on(p.from(), What.PARTICIPATION, p.role().name(), p.state());
            case PartnerLink l -> on(l.from() == null ? l.approved() : l.from(), What.LINK, l.kind().name(),
                    snapshot.partners().find(l.partner()).map(FactOrder::name).orElse(l.partner()));
            case Milestone m -> on(m.date(), What.MILESTONE, m.kind().name(), m.title());
            case Funding f -> new FactOrder(f.year() == null ? null : LocalDate.of(f.year(), 1, 1),
                    What.FUNDING, f.kind().name(), f.programme().name());
            case MemberStateDocument s -> on(null, What.STATE, "", s.code());
            case PartnerDocument p -> on(null, What.PARTNER, "", name(p));
            case EventDocument e -> on(e.date(), What.EVENT, "", e.title());
            case CountDocument t -> on(t.asOf(), What.TOTAL, "", "");
            case ClaimDocument c -> on(null, What.CLAIM, "", c.title());
            case CommitmentDocument c -> on(null, What.COMMITMENT, "", String.valueOf(c.number()));
        };
    }

    private static FactOrder on(@Nullable PartialDate date, What what, String kind, String name) {
        return new FactOrder(date == null ? null : date.firstDay(), what, kind, name);
    }

    /** Third States by their codes, since their names depend on the language of the page. */
    private static String name(PartnerDocument partner) {
        return partner.stateCode() == null ? partner.name() : partner.stateCode();
    }

    @Override
    public int compareTo(FactOrder other) {
        return ORDER.compare(this, other);
    }
}
