package eu.pescoportal.exchange.importing;

import eu.pescoportal.exchange.sheet.CsvSheet;
import eu.pescoportal.exchange.sheet.FileKind;
import eu.pescoportal.exchange.sheet.Sheet;
import eu.pescoportal.exchange.sheet.UnreadableException;
import eu.pescoportal.exchange.sheet.Workbook;
import eu.pescoportal.register.Snapshot;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads files, and holds them against a register. */
@Component
class DryRuns {

    /**
     * @param name
     *            what the file is called by whoever brings it
     */
    DryRun of(String name, Path file, Choice choice, Snapshot register) {
        @Nullable
        Reading reading = null;
        try {
            var kind = FileKind.of(file);
            var sheet = switch (kind) {
                case CSV -> CsvSheet.of(file, choice.encoding(), choice.separator());
                case XLSX -> Heading.among(Workbook.of(file).sheets());
                case JSON, ZIP -> throw new UnreadableException("import.file.unknown");
            };
            reading = Reading.of(kind, sheet);
            return table(name, sheet, reading, choice, register);
        } catch (UnreadableException e) {
            return new DryRun(name, reading, List.of(), List.of(BadLine.of(name, e)), register.revision());
        }
    }

    private static DryRun table(String name, Sheet sheet, Reading reading, Choice choice, Snapshot register) {
        var table = new TableImport(name, register);
        table.read(sheet);
        var comparison = Comparison.of(table.proposed(choice.replaces()), register);
        var badLines = table.badLines();
        badLines.addAll(comparison.badLines());
        return new DryRun(name, reading.with(table), comparison.changes(), badLines, register.revision());
    }
}
