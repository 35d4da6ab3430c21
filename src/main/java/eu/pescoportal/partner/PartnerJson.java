package eu.pescoportal.partner;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.PartnerKind;
import eu.pescoportal.web.PortalProperties;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Partners for programs. */
class PartnerJson {

    private PartnerJson() {}

    record PartnerList(LocalDate asOf, long revision, int total, String notice, List<Item> items) {}

    /**
     * @param projects
     *            the number for which the list of projects finds the partner
     * @param standings
     *            the number of projects by kind of link, also of those kinds that do not count
     */
    record Item(String key, String name, PartnerKind kind, @Nullable String stateCode,
            @Nullable PartialDate natoFrom, int projects, Map<LinkKind, Integer> standings, String url) {

        static Item of(PartnerRow row, PortalProperties portal) {
            var partner = row.partner();
            var standings = new EnumMap<LinkKind, Integer>(LinkKind.class);
            row.standings().forEach(standing -> standings.put(standing.kind(), standing.projects()));
            return new Item(partner.key(), row.name(), partner.kind(), partner.stateCode(),
                    partner.natoFrom(), row.projects(), standings,
                    portal.absolute(RecordKind.PARTNER.path(partner.key())));
        }
    }

    /** The record's document and its address. */
    record Twin(@JsonUnwrapped PartnerDocument partner, String url) {}
}
