package eu.pescoportal.web.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV after RFC 4180: UTF-8 without a byte order mark, one header line and one line per row,
 * nothing else.
 */
public final class CsvFile {

    /** A program for tables takes a cell that begins so for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private CsvFile() {}

    /** What breaks off in between is not finished, so that it cannot be taken for the whole. */
    public static <R> void write(List<Column<R>> columns, Iterator<R> rows, OutputStream out)
            throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        for (var column : columns)
            printer.print(column.name());
        printer.println();
        while (rows.hasNext()) {
            var row = rows.next();
            for (var column : columns)
                printer.print(cell(column.cell().apply(row)));
            printer.println();
        }
        printer.flush();
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }
}
