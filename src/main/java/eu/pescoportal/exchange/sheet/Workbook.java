package eu.pescoportal.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * A workbook as it lies in its packed file: where its sheets are, its texts, how it shows numbers.
 *
 * @param texts
 *            that several cells can share
 * @param since1904
 *            whether its days are counted from 1904 on, as old programs for another system did
 */
public record Workbook(Path file, List<Part> parts, List<String> texts, Formats formats, boolean since1904) {

    static final String MAIN = "xl/workbook.xml";

    /** Each is looked at to find the table. */
    private static final int MOST_SHEETS = 50;

    /** A sheet, and where in the file it stands. */
    record Part(String name, String path) {}

    /** Its archive was looked through before. */
    public static Workbook of(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var relations = Relations.of(zip);
            var texts = relations.ofType("sharedStrings");
            var styles = relations.ofType("styles");
            var sheets = new ArrayList<Part>();
            var since1904 = sheets(zip, relations, sheets);
            return new Workbook(file, sheets, texts == null ? List.of() : texts(zip, texts),
                    styles == null ? Formats.NONE : Formats.of(zip, styles), since1904);
        } catch (IOException e) {
            throw new UnreadableException("import.file.workbook");
        }
    }

    /** Adds the sheets that can be seen; returns whether days are counted from 1904 on. */
    private static boolean sheets(ZipFile zip, Relations relations, List<Part> sheets) throws IOException {
        var since1904 = false;
        try (var xml = Xml.open(zip, MAIN)) {
            while (xml.next()) {
                if (xml.begins("workbookPr"))
                    since1904 = String.valueOf(xml.attribute("date1904")).matches("1|true");
                if (!xml.begins("sheet")) continue;
                var path = relations.byId().get(String.valueOf(xml.attribute("id")));
                var state = xml.attribute("state");
                if (sheets.size() == MOST_SHEETS)
                    throw new UnreadableException("import.file.sheets", MOST_SHEETS);
                if (path != null && (state == null || state.equals("visible")))
                    sheets.add(new Part(String.valueOf(xml.attribute("name")), path));
            }
        }
        return since1904;
    }

    private static List<String> texts(ZipFile zip, String part) throws IOException {
        var texts = new ArrayList<String>();
        try (var xml = Xml.open(zip, part)) {
            while (xml.next())
                if (xml.begins("si")) texts.add(RichText.read(xml, "si"));
        }
        return texts;
    }

    /** Those that can be seen. */
    public List<XlsxSheet> sheets() {
        return parts.stream().map(part -> new XlsxSheet(this, part)).toList();
    }
}
