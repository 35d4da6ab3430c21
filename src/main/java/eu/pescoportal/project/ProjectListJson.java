package eu.pescoportal.project;

import eu.pescoportal.record.Edition;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.PartialDate;

import eu.pescoportal.web.PortalProperties;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The list of projects for programs: one page as JSON, all rows as CSV with the same columns. The three lists
 * of states are null where the membership is unknown.
 */
record ProjectListJson(LocalDate asOf, long revision, long total, int page, int pages, String notice,
        List<Item> items) {

    private static final String[] COLUMNS = {"slug", "name", "acronym", "wave", "domain", "status",
            "established", "ended", "membershipKnown", "coordinators", "members", "observers", "partners",
            "url", "notice"};

    record Item(String slug, String name, @Nullable String acronym, int wave, String domain, String status,
            PartialDate established, @Nullable PartialDate ended, String membershipKnown,
            @Nullable List<String> coordinators, @Nullable List<String> members,
            @Nullable List<String> observers, List<String> partners, String url) {

        static Item of(ProjectRow row, PortalProperties portal) {
            return new Item(row.slug(), row.name(), row.acronym(), row.wave(), row.domain().word(),
                    row.status().word(), row.established(), row.ended(), row.membershipWord(),
                    codes(row, row.coordinators()), codes(row, row.members()), codes(row, row.observers()),
                    row.partners(), portal.absolute("/projects/" + row.slug()));
        }

        private static @Nullable List<String> codes(ProjectRow row, List<Country> countries) {
            return row.isMembershipUnknown() ? null : countries.stream().map(Country::code).toList();
        }
    }

    static ProjectListJson of(ProjectList list, Edition edition, String notice, PortalProperties portal) {
        return new ProjectListJson(list.query().asOf().day(), edition.revision(), list.total(),
                list.query().page(), list.pager().pages(), notice,
                list.rows().stream().map(r -> Item.of(r, portal)).toList());
    }

    static String csv(List<ProjectRow> rows, String notice, PortalProperties portal) throws IOException {
        var csv = new StringBuilder();
        try (var printer = new CSVPrinter(csv, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
            for (var row : rows) {
                var i = Item.of(row, portal);
                printer.printRecord(i.slug(), i.name(), i.acronym(), i.wave(), i.domain(), i.status(),
                        i.established(), i.ended(), i.membershipKnown(), joined(i.coordinators()),
                        joined(i.members()), joined(i.observers()), joined(i.partners()), i.url(), notice);
            }
        }
        return csv.toString();
    }

    private static @Nullable String joined(@Nullable List<String> values) {
        return values == null ? null : String.join(" ", values);
    }
}
