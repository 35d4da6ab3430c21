package eu.pescoportal.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook. */
public record XlsxSheet(Workbook workbook, Workbook.Part part) implements Sheet {

    /** So many ranges of merged cells are named. */
    private static final int NAMED = 5;

    @Override
    public String name() {
        return part.name();
    }

    @Override
    public void read(Predicate<Line> more) {
        var merged = new ArrayList<String>();
        try (var zip = new ZipFile(workbook.file().toFile()); var xml = Xml.open(zip, part.path())) {
            var number = 0;
            while (xml.next()) {
                if (xml.begins("mergeCell") && merged.size() < NAMED)
                    merged.add(String.valueOf(xml.attribute("ref")));
                if (!xml.begins("row")) continue;
                number = number(xml.attribute("r"), number + 1);
                var line = line(xml, number);
                if (!line.isBlank() && !more.test(line)) return;
            }
        } catch (IOException e) {
            throw new UnreadableException("import.file.workbook");
        }
        // They stand behind the rows. Only the first of merged cells says anything, the others are empty.
        if (!merged.isEmpty()) throw new UnreadableException("import.file.merged", String.join(", ", merged));
    }

    private static int number(@Nullable String said, int otherwise) {
        return said != null && said.matches("[0-9]{1,7}") ? Integer.parseInt(said) : otherwise;
    }

    private Line line(Xml xml, int number) {
        var cells = new ArrayList<String>();
        var flaws = new ArrayList<Line.Flaw>();
        while (xml.next() && !xml.ends("row")) {
            if (!xml.begins("c")) continue;
            var column = column(xml.attribute("r"), cells.size());
            if (column >= MOST_COLUMNS)
                throw new UnreadableException(number, "import.file.columns", MOST_COLUMNS);
            while (cells.size() <= column)
                cells.add("");
            var cell = XlsxCell.read(xml, workbook);
            cells.set(column, cell.text());
            if (cell.flaw() != null) flaws.add(new Line.Flaw(column, cell.flaw(), List.of(cell.text())));
        }
        return new Line(number, cells, flaws);
    }

    /** The letters of a place like {@code AB12}, as a number from 0 on. */
    private static int column(@Nullable String place, int otherwise) {
        if (place == null) return otherwise;
        var column = 0;
        for (int i = 0; i < place.length() && column <= MOST_COLUMNS; i++) {
            var letter = place.charAt(i);
            if (letter < 'A' || letter > 'Z') break;
            column = column * 26 + letter - 'A' + 1;
        }
        return column == 0 ? otherwise : column - 1;
    }
}
