package eu.pescoportal.partner;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Tie;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.PartnerKind;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the page of one partner shows of its ties with projects on a day.
 *
 * @param listed
 *            the address of the projects that count as tied to it
 * @param now
 *            the ties that hold on that day
 * @param mentions
 *            the projects beside which it is merely named
 */
record PartnerPage(PartnerDocument partner, String name, FactFilter filter, String listed,
        List<Standing> standings, List<Group> now, List<TiedProject> before, List<TiedProject> mentions,
        List<SourceDocument> sources) implements Addressed {

    record Group(LinkKind kind, List<TiedProject> projects) {}

    static PartnerPage of(PartnerDocument partner, Snapshot snapshot, FactFilter filter, Locale locale) {
        var day = snapshot.on(filter);
        var ties = new PartnerTies(partner.key(), snapshot, filter.asOf(), day.ties(partner.key()));
        var row = PartnerRow.of(partner, day, filter, locale);
        return new PartnerPage(partner, row.name(), filter, row.listed(), row.standings(), Arrays
                .stream(LinkKind.values())
                .filter(kind -> kind != LinkKind.NAMED)
                .map(kind -> new Group(kind, ties.of(tie -> !tie.ended() && tie.link().kind() == kind)))
                .filter(group -> !group.projects().isEmpty())
                .toList(), ties.of(Tie::ended),
                ties.of(tie -> !tie.ended() && tie.link().kind() == LinkKind.NAMED),
                snapshot.sources(partner.sources()));
    }

    public boolean isTied() {
        return !now.isEmpty();
    }

    /** Whether the list of projects finds none by this partner although something ties them. */
    public boolean isUnlisted() {
        return isTied() && standings.stream().noneMatch(Standing::counted);
    }

    public boolean isThirdState() {
        return partner.kind() == PartnerKind.THIRD_STATE;
    }

    public String path() {
        return RecordKind.PARTNER.path(partner.key());
    }

    @Override
    public Link address() {
        return filter.link(path());
    }

    @Override
    public LocalDate day() {
        return filter.asOf().day();
    }
}
