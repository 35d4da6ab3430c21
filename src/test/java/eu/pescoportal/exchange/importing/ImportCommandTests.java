package eu.pescoportal.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalApplication;
import eu.pescoportal.PortalTest;
import eu.pescoportal.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dry run of an import on the command line. */
@NullUnmarked
@PortalTest
class ImportCommandTests {

    @TempDir
    Path folder;

    private static String refusal(String... arguments) {
        var out = new ByteArrayOutputStream();
        var wrong = new ByteArrayOutputStream();
        assertThat(ImportCommand.isMeant(arguments)).isTrue();
        assertThat(new ImportCommand(PortalApplication.class, new PrintStream(out), new PrintStream(wrong))
                .run(arguments)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(wrong.toString().lines()).hasSize(1);
        return wrong.toString();
    }

    @Test
    void onlyTellsAndSaysWhereElseToImport() {
        assertThat(refusal("--import=latvia.csv")).contains("/admin/import");
        assertThat(refusal("--dry-run")).contains("--import=FILE");
        assertThat(refusal("--import=", "--dry-run")).contains("--import=FILE");
        assertThat(refusal("--import=" + folder.resolve("none.csv"), "--dry-run"))
                .contains("There is no file");
        assertThat(ImportCommand.isMeant("--server.port=8081")).isFalse();
    }

    @Test
    void takesNoLargerFileThanThePage() throws IOException {
        var large = folder.resolve("large.csv");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Upload.LARGEST + 1);
        }
        assertThat(refusal("--import=" + large, "--dry-run")).endsWith("It is larger than 20 MiB.\n");
    }

    /** In a JVM of its own, as it is called; it can only read the database that other tests share. */
    @Test
    void printsTheReportOfThePage() throws Exception {
        Files.writeString(folder.resolve("latvia.csv"), """
                project,state,role,from,source
                essor,LV,observer,2025-05-27,cd-2018-340
                nothing,LV,observer,2025-05-27,cd-2018-340
                essor,Latvia,observer,2025-05-27,cd-2018-340
                """);
        var printed = folder.resolve("printed");
        var portal = new ProcessBuilder(command("--import=latvia.csv", "--dry-run",
                "--spring.datasource.url=" + TestDatabase.url("portal"),
                "--spring.datasource.username=postgres", "--spring.datasource.password="))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(portal.waitFor()).as(Files.readString(printed)).isEqualTo(2);
        assertThat(Files.readString(printed)).contains("""
                latvia.csv, line 3, project: nothing is not a project of the register
                latvia.csv, line 4, state: Latvia is not the code of a state; LV is

                Change of project essor, European Secure Software defined Radio:
                  Latvia joins as observer from 27 May 2025 (""").doesNotContain("Exception", "INFO", "WARN");
    }

    private static List<String> command(String... arguments) {
        var classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-cp", classPath, PortalApplication.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
