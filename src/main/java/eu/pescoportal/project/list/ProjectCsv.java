package eu.pescoportal.project.list;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The list of projects as a table: the columns are those of the JSON twin's items. */
class ProjectCsv {

    private static final String[] COLUMNS = {"slug", "name", "acronym", "wave", "domain", "status",
            "established", "ended", "membershipKnown", "coordinators", "members", "observers", "partners",
            "url", "notice"};

    /** A program for tables takes a cell that begins so for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    /** Programs that read line by line do not see that a cell with several lines stands in quotes. */
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private ProjectCsv() {}

    static String of(Stream<ProjectItem> items, String notice) throws IOException {
        var csv = new StringBuilder();
        try (var printer = new CSVPrinter(csv, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
            for (var i : (Iterable<ProjectItem>) items::iterator)
                printer.printRecord(cells(i.slug(), i.name(), i.acronym(), i.wave(), i.domain(), i.status(),
                        i.established(), i.ended(), i.membershipKnown(), joined(i.coordinators()),
                        joined(i.members()), joined(i.observers()), joined(i.partners()), i.url(), notice));
        }
        return csv.toString();
    }

    private static List<@Nullable String> cells(@Nullable Object... values) {
        return Arrays.stream(values).<@Nullable String>map(ProjectCsv::cell).toList();
    }

    private static @Nullable String cell(@Nullable Object value) {
        if (value == null) return null;
        var text = value.toString();
        var harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return LINE_BREAK.matcher(harmless).replaceAll(" ");
    }

    private static @Nullable String joined(@Nullable List<String> values) {
        return values == null ? null : String.join(" ", values);
    }
}
