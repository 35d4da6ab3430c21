package eu.pescoportal.exchange;

import eu.pescoportal.web.table.Column;
import eu.pescoportal.web.table.CsvFile;
import eu.pescoportal.web.twin.Licence;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A table as a file of its own in a zip; each row can be cited by itself. */
record ZippedTable<R>(String name, List<Column<R>> columns, Stream<R> rows) {

    /** Two zips of the same register have the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    void write(ZipOutputStream zip) throws IOException {
        var entry = new ZipEntry(name + ".csv");
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        var licence = Stream.of(Column.<R>text("licence", _ -> Licence.CODE));
        CsvFile.write(Stream.concat(columns.stream(), licence).toList(), rows.iterator(), zip);
        zip.closeEntry();
    }
}
