package eu.pescoportal.fault;

import eu.pescoportal.FreePort;
import eu.pescoportal.Visitor;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/** A portal of its own, started from its jar, for programs that let bad things happen to it. */
@NullUnmarked
final class RunningPortal implements AutoCloseable {

    static final String ADMIN = "ada";
    static final String PASSWORD = "seven otters row upstream";

    final Path folder;
    final int port;
    private final Path jar;
    private final List<String> options;
    private final Map<String, String> environment = new HashMap<>(
            Map.of("PORTAL_ADMIN_NAME", ADMIN, "PORTAL_ADMIN_PASSWORD", PASSWORD));
    private Process process;

    RunningPortal(Path jar, Path folder, String... options) throws IOException {
        this.jar = jar.toAbsolutePath();
        this.folder = Files.createDirectories(folder).toAbsolutePath();
        this.options = List.of(options);
        this.port = FreePort.find();
    }

    void environment(String name, String value) {
        environment.put(name, value);
    }

    /**
     * @param more
     *            options of the JVM if they begin with -X, else of the portal
     * @return after how many milliseconds it answered
     */
    long start(String... more) throws IOException, InterruptedException {
        var command = new ArrayList<String>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError"));
        var all = Stream.concat(options.stream(), Stream.of(more)).toList();
        all.stream().filter(option -> option.startsWith("-X")).forEach(command::add);
        command.addAll(List.of("-jar", jar.toString(), "--server.port=" + port));
        if (all.stream().noneMatch(option -> option.startsWith("--portal.limit")))
            command.addAll(List.of("--portal.limit.per-second=100000", "--portal.limit.burst=100000"));
        if (all.stream().noneMatch(option -> option.startsWith("--portal.data")))
            command.add("--portal.data=" + folder.resolve("data"));
        all.stream().filter(option -> option.startsWith("--")).forEach(command::add);
        var builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.resolve("log").toFile()));
        builder.environment().putAll(environment);
        var begun = System.nanoTime();
        process = builder.start();
        while (!answers()) {
            if (!process.isAlive()) throw new IllegalStateException("It ended: see " + folder.resolve("log"));
            Thread.sleep(100);
        }
        return (System.nanoTime() - begun) / 1_000_000;
    }

    boolean answers() {
        return status("/projects") == 200;
    }

    /** 0 if there is no answer. */
    int status(String path) {
        try {
            return new Visitor(port).get(path).status();
        } catch (RuntimeException _) {
            return 0;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** @return after how many milliseconds it had ended */
    long end(boolean forcibly) throws InterruptedException {
        var begun = System.nanoTime();
        if (forcibly) process.toHandle().destroyForcibly();
        else
            process.toHandle().destroy();
        process.waitFor();
        return (System.nanoTime() - begun) / 1_000_000;
    }

    /** The server of its own database, if there is one. */
    Optional<ProcessHandle> database() throws IOException {
        var file = folder.resolve("data/pg/postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()));
    }

    /** To its database and all processes of that. */
    void signalDatabase(String signal) throws IOException, InterruptedException {
        var server = database().orElseThrow();
        for (var one : Stream.concat(Stream.of(server), server.descendants()).toList())
            new ProcessBuilder("kill", "-" + signal, Long.toString(one.pid())).start().waitFor();
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    @Override
    public void close() {
        try {
            if (process != null && process.isAlive()) end(false);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
