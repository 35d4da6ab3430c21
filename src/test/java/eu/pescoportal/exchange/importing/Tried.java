package eu.pescoportal.exchange.importing;

import eu.pescoportal.register.AProject;
import eu.pescoportal.register.SmallRegister;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;

/** A file held against a register, told in short sentences. */
@NullUnmarked
record Tried(DryRun run) {

    static Tried file(byte[] content, Choice choice, Snapshot register) {
        try {
            var file = Files.createTempFile("brought", "");
            try {
                Files.write(file, content);
                return new Tried(new DryRuns(null).of("file", file, choice, register));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, with nothing said of how it is to be read. */
    static Tried file(byte[] content, Snapshot register) {
        return file(content, Choice.NONE, register);
    }

    static Tried text(String text, Charset charset, AProject... projects) {
        return file(text.getBytes(charset), Choice.NONE, SmallRegister.of(projects));
    }

    static Tried csv(String text, AProject... projects) {
        return text(text, StandardCharsets.UTF_8, projects);
    }

    /** With what the file does not name taken away. */
    static Tried replacing(String text, AProject... projects) {
        return file(text.getBytes(StandardCharsets.UTF_8), new Choice(null, null, true),
                SmallRegister.of(projects));
    }

    /** The participations that a project would have: "DE MEMBER 2019-2021 act". */
    List<String> rows(String project) {
        return run.changes()
                .stream()
                .filter(change -> change.record().key().equals(project))
                .flatMap(change -> ((ProjectDocument) change.after()).participations().stream())
                .map(Tried::row)
                .toList();
    }

    private static String row(Participation row) {
        var sources = row.citations()
                .stream()
                .map(c -> c.place() == null ? c.source() : c.source() + " (" + c.place() + ")")
                .collect(Collectors.joining(" + "));
        return "%s %s %s-%s%s %s%s%s".formatted(row.state(), row.role(), row.from() == null ? "" : row.from(),
                row.to() == null ? "" : row.to(), row.knownBy() == null ? "" : " by " + row.knownBy(),
                sources, row.checked() ? " checked" : "", row.note() == null ? "" : ": " + row.note());
    }

    /** The projects that would change. */
    List<String> changed() {
        return run.changes().stream().map(change -> change.record().key()).toList();
    }

    /** What is wrong: "3 state problem.state ZZ". */
    List<String> badLines() {
        return run.badLines()
                .stream()
                .map(f -> f.line() + " " + f.problem().field() + " " + f.problem().code() + " "
                        + Arrays.stream(f.problem().message().getArguments())
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")))
                .toList();
    }
}
