package eu.pescoportal.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;

/**
 * A program, not a test: starts portals from their jar and lets happen to them what happens to machines,
 * while somebody publishes and others read; says what was seen. Arguments: the jar, then one or more of
 * {@code database-killed}, {@code database-hanging}, {@code hung-peer}, {@code disk-full}, {@code clock},
 * {@code sigterm}, {@code kill}, {@code memory}. Wants Linux; {@code disk-full} may mount a small tmpfs,
 * {@code clock} wants the tool faketime.
 */
@NullUnmarked
public final class Faults {

    private static final Path FOLDER = Path.of("target", "faults");

    private final Path jar;

    private Faults(Path jar) {
        this.jar = jar;
    }

    public static void main(String[] arguments) throws Exception {
        var faults = new Faults(Path.of(arguments[0]));
        for (var name : List.of(arguments).subList(1, arguments.length)) {
            System.out.println("== " + name);
            switch (name) {
                case "database-killed" -> faults.inTheMidst(portal -> portal.signalDatabase("KILL"));
                case "database-hanging" -> faults.inTheMidst(portal -> {
                    portal.signalDatabase("STOP");
                    Thread.sleep(8_000);
                    portal.signalDatabase("CONT");
                });
                case "hung-peer" -> faults.hungPeer();
                case "disk-full" -> faults.diskFull();
                case "clock" -> faults.clock();
                case "sigterm" -> faults.ended(false);
                case "kill" -> faults.ended(true);
                case "memory" -> faults.memory();
                default -> throw new IllegalArgumentException(name);
            }
        }
        System.exit(0);
    }

    private interface Fault {

        void happen(RunningPortal portal) throws Exception;
    }

    private void inTheMidst(Fault fault) throws Exception {
        try (var portal = new RunningPortal(jar, folder())) {
            portal.start();
            under(portal, fault);
        }
    }

    /** The fault, with people at work before, during and after. */
    private static void under(RunningPortal portal, Fault fault) throws Exception {
        var publisher = new Corrector(portal, "states/ee");
        var readers = new Readers(portal);
        var work = List.of(Thread.ofVirtual().start(publisher), Thread.ofVirtual().start(readers),
                Thread.ofVirtual().start(readers));
        Thread.sleep(8_000);
        var before = publisher.acknowledged.size();
        System.out.println("before: " + before + " published, " + readers);
        var begun = System.nanoTime();
        fault.happen(portal);
        System.out.println("the fault lasted " + since(begun) + " ms; " + readers);
        begun = System.nanoTime();
        while (publisher.acknowledged.size() == before && since(begun) < 60_000)
            Thread.sleep(20);
        System.out.println("somebody published again " + since(begun) + " ms later");
        Thread.sleep(5_000);
        publisher.end();
        readers.end();
        for (var one : work)
            one.join();
        System.out.println("afterwards: " + publisher + "; " + readers);
    }

    private static long since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    /** Between portal and database stands somebody who passes everything on, then nothing, without a word. */
    private void hungPeer() throws Exception {
        try (var owner = new RunningPortal(jar, folder())) {
            owner.start();
            var database = Integer.parseInt(
                    Files.readAllLines(owner.folder.resolve("data/pg/postmaster.pid")).get(3).strip());
            var password = Files.readString(owner.folder.resolve("data/password")).strip();
            try (var between = new Between(database);
                    var portal = new RunningPortal(jar, folder(),
                            "--spring.datasource.url=jdbc:postgresql://localhost:" + between.port()
                                    + "/postgres",
                            "--spring.datasource.username=postgres",
                            "--spring.datasource.password=" + password)) {
                portal.start();
                under(portal, _ -> {
                    between.hung = true;
                    Thread.sleep(8_000);
                    between.hung = false;
                });
            }
        }
    }

    private static final class Between implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private volatile boolean hung;

        Between(int port) throws IOException {
            Thread.ofVirtual().start(() -> run(() -> {
                while (!server.isClosed()) {
                    var asking = server.accept();
                    var answering = new Socket(InetAddress.getLoopbackAddress(), port);
                    pass(asking.getInputStream(), answering.getOutputStream());
                    pass(answering.getInputStream(), asking.getOutputStream());
                }
                return null;
            }));
        }

        private static void run(Callable<?> work) {
            try {
                work.call();
            } catch (Exception _) {
                // It is closed.
            }
        }

        int port() {
            return server.getLocalPort();
        }

        private void pass(InputStream from, OutputStream to) {
            Thread.ofVirtual().start(() -> run(() -> {
                var bytes = new byte[8192];
                for (int read = from.read(bytes); read >= 0; read = from.read(bytes)) {
                    while (hung)
                        Thread.sleep(10);
                    to.write(bytes, 0, read);
                }
                to.close();
                return null;
            }));
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    /** The folder of the database is a file system of 400 MB, which is filled to the last byte. */
    private void diskFull() throws Exception {
        var folder = Files.createDirectories(folder().resolve("small")).toAbsolutePath();
        run("mount", "-t", "tmpfs", "-o", "size=400m,mode=700", "tmpfs", folder.toString());
        try (var portal = new RunningPortal(jar, folder(), "--portal.data=" + folder)) {
            portal.start();
            under(portal, _ -> {
                var filler = folder.resolve("filler");
                try (var out = Files.newOutputStream(filler)) {
                    while (true)
                        out.write(new byte[65536]);
                } catch (IOException e) {
                    System.out.println("full: " + e.getMessage());
                }
                Thread.sleep(15_000);
                Files.delete(filler);
            });
        } finally {
            run("umount", folder.toString());
        }
    }

    /** As the machine's clock, and so that of all processes, is set back by an hour in the midst. */
    private void clock() throws Exception {
        var hours = Files.writeString(Files.createDirectories(folder()).resolve("clock"), "+0")
                .toAbsolutePath();
        var library = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");
        if (!Files.exists(library)) {
            System.out.println("not tried: faketime is not installed");
            return;
        }
        try (var portal = new RunningPortal(jar, folder())) {
            portal.environment("LD_PRELOAD", library.toString());
            portal.environment("FAKETIME_TIMESTAMP_FILE", hours.toString());
            // In seconds; without, each look at the clock reads the file.
            portal.environment("FAKETIME_CACHE_DURATION", "1");
            portal.environment("DONT_FAKE_MONOTONIC", "1");
            portal.environment("FAKETIME_FORCE_MONOTONIC_FIX", "0"); // or every wait ends at once
            portal.start();
            under(portal, _ -> {
                Files.writeString(hours, "-1h");
                Thread.sleep(8_000);
            });
        }
    }

    private void ended(boolean forcibly) throws Exception {
        try (var portal = new RunningPortal(jar, folder())) {
            portal.start();
            under(portal, _ -> {
                System.out.println("it ended after " + portal.end(forcibly) + " ms");
                System.out.println("it answered again after " + portal.start() + " ms");
            });
        }
    }

    /** With so little memory that reading everything at once ends it: whoever runs it starts it again. */
    private void memory() throws Exception {
        try (var portal = new RunningPortal(jar, folder())) {
            portal.start();
            portal.end(false);
            portal.start("-Xmx76m"); // too little to load a register, and to live with for long
            under(portal, _ -> {
                var begun = System.nanoTime();
                for (int i = 0; i < 40 && portal.isAlive() && since(begun) < 60_000; i++) {
                    var day = "/participations.xlsx?on=202%d-0%d-01".formatted(i % 6, 1 + i % 9);
                    for (int j = 0; j < 8; j++)
                        Thread.ofVirtual().start(() -> portal.status(day));
                    Thread.sleep(500);
                }
                if (portal.isAlive()) {
                    System.out.println("it did not run out of memory");
                    return;
                }
                System.out.println("it ended; it answered again after " + portal.start() + " ms");
            });
            System.out.println("words of it in the log: " + portal.log().contains("OutOfMemoryError"));
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0)
            throw new IllegalStateException(String.join(" ", command));
    }

    private static Path folder() {
        return FOLDER.resolve(Long.toString(System.nanoTime(), 36));
    }
}
