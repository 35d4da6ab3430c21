package eu.pescoportal.fault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program, not a test: attacks a portal of its own for some seconds in each way, from as many addresses as
 * there are attackers, and says how long a bystander waited before, meanwhile and from twenty seconds later
 * on. Arguments: the jar, for how many seconds (15), and which attacks if not all.
 *
 * <p>
 * Portal, attackers and bystander are processes of their own, and the attackers leave the processors to the
 * others: from outside they would bring their own, and whoever waits for a turn on theirs tells nothing of
 * the portal.
 */
public final class Attacks {

    private static final Duration PEACE = Duration.ofSeconds(5);
    private static final List<String> LEAST_OF_ALL = List.of("nice", "-n", "19");

    private final int port;

    private Attacks(int port) {
        this.port = port;
    }

    public static void main(String[] arguments) throws Exception {
        var time = Duration.ofSeconds(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15);
        var chosen = arguments.length > 2
                ? List.of(arguments).subList(2, arguments.length)
                : List.copyOf(Attackers.WAYS.keySet());
        var folder = Path.of("target", "attacks", Long.toString(System.nanoTime(), 36));
        var asItIsByItself = "--portal.limit.per-second=10";
        try (var portal = new RunningPortal(Path.of(arguments[0]), folder, asItIsByItself)) {
            portal.start();
            Thread.sleep(20_000); // its pages are ready
            for (var name : chosen)
                new Attacks(portal.port).attack(name, time);
        }
        System.exit(0);
    }

    private void attack(String name, Duration time) throws Exception {
        System.out.println("== " + name);
        System.out.println("before:     " + told(bystander(PEACE)));
        var attackers = begin(LEAST_OF_ALL, Attackers.class, name, time);
        System.out.println("meanwhile:  " + told(bystander(time)));
        System.out.println("attackers:  " + told(attackers));
        Thread.sleep(20_000);
        System.out.println("afterwards: " + told(bystander(PEACE)));
    }

    private Process bystander(Duration time) throws IOException {
        return begin(List.of(), Bystander.class, "", time);
    }

    private Process begin(List<String> before, Class<?> program, String name, Duration time)
            throws IOException {
        var java = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), program.getName(), Integer.toString(port),
                Long.toString(time.toSeconds()), name);
        return new ProcessBuilder(Stream.of(before, java).flatMap(List::stream).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String told(Process program) throws IOException, InterruptedException {
        try (InputStream out = program.getInputStream()) {
            var text = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
            program.waitFor();
            return text;
        }
    }
}
