package eu.pescoportal.partner;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.DayView;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.document.PartnerDocument;
import java.util.List;
import java.util.Locale;

/**
 * A partner in the list.
 *
 * @param name
 *            a third State's in the language of the page
 * @param listed
 *            the address of the projects that count as tied to it
 * @param projects
 *            their number
 */
record PartnerRow(PartnerDocument partner, String name, String address, String listed, int projects,
        List<Standing> standings) {

    static PartnerRow of(PartnerDocument partner, DayView day, FactFilter filter, Locale locale) {
        return new PartnerRow(partner, partner.name(locale),
                filter.link(RecordKind.PARTNER.path(partner.key())).toString(),
                filter.link("/projects").with("partner", partner.key()).toString(),
                day.tied(partner.key()).cardinality(),
                Standing.of(day.standings(partner.key()), partner.kind()));
    }

    public boolean isTied() {
        return standings.stream().anyMatch(Standing::isTie);
    }
}
