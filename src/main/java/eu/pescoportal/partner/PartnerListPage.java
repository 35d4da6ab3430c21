package eu.pescoportal.partner;

import eu.pescoportal.register.FactFilter;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.PartnerKind;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the page of all partners shows: by kind, each with how it stands to the projects. */
record PartnerListPage(FactFilter filter, List<Group> groups) {

    record Group(PartnerKind kind, List<Entry> entries) {}

    record Entry(PartnerRow row, List<Standing> standings) {

        Map<LinkKind, Integer> byKind() {
            var byKind = new EnumMap<LinkKind, Integer>(LinkKind.class);
            for (var standing : standings)
                byKind.put(standing.kind(), standing.projects());
            return byKind;
        }
    }

    static PartnerListPage of(FactFilter filter, List<PartnerRow> rows, List<Standing> standings,
            Locale locale) {
        return new PartnerListPage(filter,
                Arrays.stream(PartnerKind.values())
                        .map(kind -> new Group(kind,
                                rows.stream()
                                        .filter(r -> r.kind() == kind)
                                        .sorted(Comparator.comparing(r -> r.name(locale)))
                                        .map(r -> entry(r, standings))
                                        .toList()))
                        .filter(g -> !g.entries().isEmpty())
                        .toList());
    }

    private static Entry entry(PartnerRow row, List<Standing> standings) {
        return new Entry(row,
                standings.stream()
                        .filter(s -> s.partner().equals(row.key()))
                        .sorted(Comparator.comparing(Standing::kind))
                        .toList());
    }

    public String listed(PartnerRow row) {
        return filter.link("/projects").with("partner", row.key()).toString();
    }
}
