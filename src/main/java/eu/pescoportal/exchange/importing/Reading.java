package eu.pescoportal.exchange.importing;

import eu.pescoportal.exchange.sheet.CsvSheet;
import eu.pescoportal.exchange.sheet.Encoding;
import eu.pescoportal.exchange.sheet.FileKind;
import eu.pescoportal.exchange.sheet.Line;
import eu.pescoportal.exchange.sheet.Separator;
import eu.pescoportal.exchange.sheet.Sheet;
import eu.pescoportal.exchange.sheet.UnreadableException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file was read, so that somebody sees whether it was read rightly.
 *
 * @param encoding
 *            null where it is not a text in lines
 * @param sheet
 *            of the workbook; empty for the only one
 * @param first
 *            lines as they were read
 * @param lines
 *            how many there are below the heading, or records
 * @param unread
 *            columns that say nothing to the portal
 */
record Reading(FileKind kind, @Nullable Encoding encoding, @Nullable Separator separator, String sheet,
        List<Line> first, int lines, List<String> unread) {

    private static final int FIRST = 6;

    static Reading of(FileKind kind, Sheet sheet) {
        var csv = sheet instanceof CsvSheet text ? text : null;
        return new Reading(kind, csv == null ? null : csv.encoding(), csv == null ? null : csv.separator(),
                sheet.name(), first(sheet), 0, List.of());
    }

    /** None if there is something wrong with them; whoever reads all of them says what. */
    private static List<Line> first(Sheet sheet) {
        try {
            return sheet.first(FIRST);
        } catch (UnreadableException _) {
            return List.of();
        }
    }

    static Reading of(FileKind kind, int records) {
        return new Reading(kind, null, null, "", List.of(), records, List.of());
    }

    Reading with(TableImport table) {
        return new Reading(kind, encoding, separator, sheet, first, table.lines(), table.unread());
    }
}
