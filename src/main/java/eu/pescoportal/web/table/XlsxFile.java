package eu.pescoportal.web.table;

import eu.pescoportal.vocabulary.PartialDate;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as a workbook for Excel: what it is of on the first sheet, the rows on the second. */
final class XlsxFile {

    /** What Excel takes in a cell. */
    private static final int LONGEST = 32_767;

    private static final String DAY = "yyyy-mm-dd";
    private static final int ROWS_IN_MEMORY = 500;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;

    private final Worksheet sheet;
    private final int[] widths;

    private XlsxFile(Worksheet sheet, int columns) {
        this.sheet = sheet;
        this.widths = new int[columns];
    }

    /** What breaks off in between is not finished, so that it cannot be taken for the whole. */
    static <R> void write(Table<R> table, Iterator<R> rows, ReadMe readMe, OutputStream out)
            throws IOException {
        var workbook = new Workbook(out, "PESCO Portal", null);
        workbook.properties().setTitle(table.about().title());
        readMe.write(workbook);
        var path = table.about().page().path();
        var file = new XlsxFile(workbook.newWorksheet(path.substring(path.lastIndexOf('/') + 1)),
                table.columns().size());
        file.write(table.columns(), rows);
        workbook.finish();
    }

    private <R> void write(List<Column<R>> columns, Iterator<R> rows) throws IOException {
        for (var c = 0; c < widths.length; c++) {
            write(0, c, columns.get(c).name());
            sheet.style(0, c).bold().set();
        }
        sheet.freezePane(1, 1);
        sheet.repeatRows(0);
        var last = 0;
        while (rows.hasNext()) {
            var row = rows.next();
            last++;
            for (var c = 0; c < widths.length; c++)
                write(last, c, columns.get(c).cell().apply(row));
            if (last % ROWS_IN_MEMORY == 0) flush(last);
        }
        if (last < ROWS_IN_MEMORY) setWidths();
        sheet.setAutoFilter(0, 0, last, widths.length - 1);
        sheet.finish();
    }

    /** The widths stand before the rows, so those of the first rows must do. */
    private void flush(int row) throws IOException {
        if (row == ROWS_IN_MEMORY) setWidths();
        sheet.flush();
    }

    private void setWidths() {
        for (var c = 0; c < widths.length; c++)
            sheet.width(c, Math.clamp(widths[c] + 2L, NARROWEST, WIDEST));
    }

    private void write(int row, int column, @Nullable Object value) {
        if (value == null) return;
        var text = value.toString();
        widths[column] = Math.max(widths[column], text.length());
        write(sheet, row, column, value);
    }

    /** Texts stand in the rows: a workbook that shares equal texts keeps each different one in memory. */
    static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (value instanceof PartialDate date && date.isDay()) {
            sheet.value(row, column, date.firstDay());
            sheet.style(row, column).format(DAY).set();
        } else {
            var text = value.toString();
            sheet.inlineString(row, column,
                    text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
        }
    }
}
