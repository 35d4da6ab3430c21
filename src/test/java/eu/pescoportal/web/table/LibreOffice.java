package eu.pescoportal.web.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The spreadsheet of this machine, as people have it who open our files. */
public record LibreOffice(Path program) {

    /** Commas, quotes, UTF-8, from the first line, as it is shown. */
    private static final String CSV = "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,";

    public static Optional<LibreOffice> find() {
        var named = System.getProperty("libreoffice");
        var places = named == null
                ? Stream.of("/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice",
                        "C:\\Program Files\\LibreOffice\\program\\soffice.exe")
                : Stream.of(named);
        return places.map(Path::of).filter(Files::isExecutable).findFirst().map(LibreOffice::new);
    }

    /**
     * The last sheet of each file as it shows it; all are opened at one start, which takes longer than they.
     *
     * @param ending
     *            of all of them
     * @param folder
     *            for what it writes on the way
     */
    List<List<List<String>>> opened(List<byte[]> files, String ending, Path folder) throws Exception {
        var paths = new ArrayList<String>();
        for (var file : files)
            paths.add(Files.write(folder.resolve("table" + paths.size() + ending), file).toString());
        var out = Files.createDirectories(folder.resolve("shown" + ending));
        var options = ending.equals(".csv") ? List.of("--infilter=" + CSV) : List.<String>of();
        run(folder, Stream
                .of(options, List.of("--convert-to", "csv:" + CSV + "-1", "--outdir", out.toString()), paths)
                .flatMap(List::stream));
        var shown = new ArrayList<List<List<String>>>();
        for (int i = 0; i < files.size(); i++)
            shown.add(lastSheet("table" + i + "-", out));
        return shown;
    }

    private static List<List<String>> lastSheet(String table, Path out) throws IOException {
        try (var sheets = Files.list(out)) {
            var last = sheets.filter(sheet -> sheet.getFileName().toString().startsWith(table))
                    .filter(sheet -> !sheet.toString().contains("Read me"))
                    .findFirst()
                    .orElseThrow();
            return TableFiles.parsed(Files.readString(last));
        }
    }

    /**
     * A file as it is when it was opened there and saved as another kind.
     *
     * @param ending
     *            of the kind's files
     */
    public byte[] saved(String name, byte[] content, String ending, Path folder) throws Exception {
        var file = Files.write(folder.resolve(name), content);
        var out = Files.createDirectories(folder.resolve("saved-" + ending));
        run(folder, Stream.of("--convert-to", ending, "--outdir", out.toString(), file.toString()));
        return Files.readAllBytes(out.resolve(name.replaceFirst("\\.[^.]*$", "." + ending)));
    }

    private void run(Path folder, Stream<String> arguments) throws IOException, InterruptedException {
        var log = folder.resolve("libreoffice.log").toFile();
        var command = Stream.concat(Stream.of(program.toString(), "--headless", "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri()), arguments).toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice did not finish: " + Files.readString(log.toPath()));
        }
        if (process.exitValue() != 0) throw new IllegalStateException(Files.readString(log.toPath()));
    }
}
