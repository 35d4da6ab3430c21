package eu.pescoportal.partner;

import eu.pescoportal.register.FactFilter;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.vocabulary.PartnerKind;
import eu.pescoportal.web.Addressed;
import eu.pescoportal.web.Link;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the page of all partners shows: by kind, each with how it stands to the projects. */
record PartnerListPage(FactFilter filter, List<Group> groups) implements Addressed {

    record Group(PartnerKind kind, List<PartnerRow> rows) {}

    static PartnerListPage of(Snapshot snapshot, FactFilter filter, Locale locale) {
        var day = snapshot.on(filter);
        var rows = snapshot.partners()
                .all()
                .stream()
                .map(partner -> PartnerRow.of(partner, day, filter, locale))
                .sorted(Comparator.comparing(PartnerRow::name))
                .toList();
        return new PartnerListPage(filter,
                Arrays.stream(PartnerKind.values())
                        .map(kind -> new Group(kind,
                                rows.stream().filter(row -> row.partner().kind() == kind).toList()))
                        .filter(group -> !group.rows().isEmpty())
                        .toList());
    }

    /** All of them, in the order of the page. */
    Stream<PartnerRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }

    @Override
    public Link address() {
        return filter.link("/partners");
    }

    @Override
    public LocalDate day() {
        return filter.asOf().day();
    }
}
