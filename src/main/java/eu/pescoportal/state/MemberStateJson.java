package eu.pescoportal.state;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.web.PortalProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Member states for programs. */
class MemberStateJson {

    private MemberStateJson() {}

    record StateList(LocalDate asOf, long revision, int total, String notice, List<Item> items) {}

    /** A state with the number of running projects in each role. */
    record Item(String code, String name, boolean participating, PartialDate euFrom,
            @Nullable PartialDate euTo, @Nullable PartialDate pescoFrom, @Nullable PartialDate pescoTo,
            @Nullable PartialDate natoFrom, int coordinator, int member, int observer, String url) {

        static Item of(MemberStateRow row, PortalProperties portal) {
            var state = row.state();
            return new Item(state.code(), row.name(), row.participating(), state.euFrom(), state.euTo(),
                    state.pescoFrom(), state.pescoTo(), state.natoFrom(), row.projects(Role.COORDINATOR),
                    row.projects(Role.MEMBER), row.projects(Role.OBSERVER),
                    portal.absolute(RecordKind.STATE.path(state.code())));
        }
    }

    /** The record's document and its address. */
    record Twin(@JsonUnwrapped MemberStateDocument state, String url) {}
}
