package eu.pescoportal.state;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.web.PortalProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Member states for programs. */
class MemberStateJson {

    private MemberStateJson() {}

    record StateList(LocalDate asOf, long revision, int total, String notice, List<Item> items) {}

    /** A state with the number of running projects in each role. */
    record Item(String code, String name, boolean participating, PartialDate euFrom,
            @Nullable PartialDate euTo, @Nullable PartialDate pescoFrom, @Nullable PartialDate pescoTo,
            @Nullable PartialDate natoFrom, int coordinator, int member, int observer, String url) {

        static Item of(MemberStateRow row, LocalDate day, Locale locale, PortalProperties portal) {
            return new Item(row.country().code(), row.country().name(locale), row.takesPartOn(day),
                    row.euFrom(), row.euTo(), row.pescoFrom(), row.pescoTo(), row.natoFrom(),
                    row.coordinates(), row.member(), row.observes(),
                    portal.absolute("/states/" + row.country().word()));
        }
    }

    /** The record's document and its address. */
    record Twin(@JsonUnwrapped MemberStateDocument state, String url) {}
}
