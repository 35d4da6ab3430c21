package eu.pescoportal.exchange.importing;

import eu.pescoportal.exchange.RegisterReader;
import eu.pescoportal.exchange.sheet.CsvSheet;
import eu.pescoportal.exchange.sheet.FileKind;
import eu.pescoportal.exchange.sheet.JsonTexts;
import eu.pescoportal.exchange.sheet.Sheet;
import eu.pescoportal.exchange.sheet.UnreadableException;
import eu.pescoportal.exchange.sheet.Workbook;
import eu.pescoportal.register.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads files, and holds them against a register. */
@Component
class DryRuns {

    private final RegisterReader reader;

    DryRuns(RegisterReader reader) {
        this.reader = reader;
    }

    /**
     * @param name
     *            what the file is called by whoever brings it
     */
    DryRun of(String name, Path file, Choice choice, Snapshot register) {
        var begun = new DryRun(name, null, List.of(), List.of(), register.revision());
        try {
            return switch (FileKind.of(file)) {
                case CSV -> table(FileKind.CSV, CsvSheet.of(file, choice.encoding(), choice.separator()),
                        begun, choice, register);
                case XLSX ->
                    table(FileKind.XLSX, Heading.among(Workbook.of(file).sheets()), begun, choice, register);
                case JSON -> files(new JsonTexts(file, name, FileKind.JSON), begun, register);
                case ZIP -> files(new JsonTexts(file, name, FileKind.ZIP), begun, register);
            };
        } catch (UnreadableException e) {
            return begun.unreadable(e);
        }
    }

    private static DryRun table(FileKind kind, Sheet sheet, DryRun begun, Choice choice, Snapshot register) {
        var reading = Reading.of(kind, sheet);
        try {
            var table = new TableImport(begun.file(), register);
            table.read(sheet);
            var comparison = Comparison.of(table.proposed(choice.replaces()), register);
            return begun.told(reading.with(table), comparison,
                    Stream.concat(table.badLines().stream(), comparison.badLines().stream()).toList());
        } catch (UnreadableException e) {
            return begun.read(reading).unreadable(e);
        }
    }

    private DryRun files(JsonTexts texts, DryRun begun, Snapshot register) {
        texts.bound();
        var files = new RegisterImport(texts, reader.read(texts.file(), texts.name()));
        var comparison = Comparison.of(files.proposed(), register);
        return begun.told(Reading.of(texts.kind(), files.proposed().size()), comparison,
                files.placed(comparison.badLines()));
    }
}
