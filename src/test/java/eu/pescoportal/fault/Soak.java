package eu.pescoportal.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;

/**
 * A program, not a test: two instances on one database, with readers, people who publish and people who
 * import on both, while at random an instance or the database is killed, hangs, or is started anew. Says what
 * load was held, which faults were survived, and whether every edit that was said to be done is there.
 * Arguments: the jar, for how many minutes (30), a seed.
 */
@NullUnmarked
public final class Soak {

    private static final Path FOLDER = Path.of("target", "soak");

    private Soak() {}

    public static void main(String[] arguments) throws Exception {
        var jar = Path.of(arguments[0]);
        var time = Duration
                .ofSeconds((long) (60 * (arguments.length > 1 ? Double.parseDouble(arguments[1]) : 30)));
        var random = new Random(arguments.length > 2 ? Long.parseLong(arguments[2]) : 1);
        var folder = FOLDER.resolve(Long.toString(System.nanoTime(), 36));
        try (var first = new RunningPortal(jar, folder.resolve("first"))) {
            first.start();
            var data = first.folder.resolve("data");
            var port = Files.readAllLines(data.resolve("pg/postmaster.pid")).get(3).strip();
            try (var second = new RunningPortal(jar, folder.resolve("second"),
                    "--spring.datasource.url=jdbc:postgresql://localhost:" + port + "/postgres",
                    "--spring.datasource.username=postgres",
                    "--spring.datasource.password=" + Files.readString(data.resolve("password")).strip())) {
                second.start();
                soak(first, second, time, random);
            }
        }
        System.exit(0);
    }

    private static void soak(RunningPortal first, RunningPortal second, Duration time, Random random)
            throws Exception {
        var publishers = List.of(new Corrector(first, "states/ee"), new Corrector(second, "states/lv"),
                new Importer(first, "essor,FR"), new Importer(second, "csip,ES"));
        var readers = List.of(new Readers(first), new Readers(second));
        var work = new ArrayList<Thread>();
        publishers.forEach(one -> work.add(Thread.ofVirtual().start(one)));
        for (var one : readers)
            for (int i = 0; i < 4; i++)
                work.add(Thread.ofVirtual().start(one));
        var faults = new TreeMap<String, Integer>();
        var begun = System.nanoTime();
        var kills = 0;
        while (System.nanoTime() - begun < time.toNanos()) {
            Thread.sleep(10_000 + random.nextInt(10_000));
            // The portal starts its database again five times an hour.
            var fault = kills < 5 ? random.nextInt(4) : random.nextInt(3);
            faults.merge(happened(fault, first, second), 1, Integer::sum);
            if (fault == 3) kills++;
            System.out.println(faults + " " + readers);
        }
        publishers.forEach(Editor::end);
        readers.forEach(Readers::end);
        for (var one : work)
            one.join();
        System.out.println("faults: " + faults);
        for (var one : readers)
            System.out.println("readers: " + one);
        publishers.forEach(System.out::println);
    }

    private static String happened(int fault, RunningPortal first, RunningPortal second) throws Exception {
        return Map.<Integer, Fault>of(0, () -> {
            second.end(true);
            second.start();
            return "an instance was killed";
        }, 1, () -> {
            second.end(false);
            second.start();
            return "an instance was restarted";
        }, 2, () -> {
            first.signalDatabase("STOP");
            Thread.sleep(5_000);
            first.signalDatabase("CONT");
            return "the database hung for 5 s";
        }, 3, () -> {
            first.signalDatabase("KILL");
            return "the database was killed";
        }).get(fault).happen();
    }

    private interface Fault {

        String happen() throws Exception;
    }
}
