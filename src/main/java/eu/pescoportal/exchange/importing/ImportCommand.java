package eu.pescoportal.exchange.importing;

import eu.pescoportal.register.Snapshots;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/**
 * Tells on the command line what a file would change, without a web server and without writing anything.
 */
public final class ImportCommand {

    private static final String FILE = "import";
    private static final String DRY_RUN = "dry-run";

    /** It is silent but for the report, keeps its hands off the database, and makes only what it needs. */
    private static final String[] QUIETLY = {"--logging.level.root=off", "--logging.level.eu.pescoportal=off",
            "--portal.dry-run=true", "--portal.cache.warm=false", "--spring.main.lazy-initialization=true",
            "--spring.datasource.hikari.connection-init-sql=set jit = off; set default_transaction_read_only = on"};

    private final Class<?> application;
    private final PrintStream out;
    private final PrintStream wrong;

    public ImportCommand(Class<?> application, PrintStream out, PrintStream wrong) {
        this.application = application;
        this.out = out;
        this.wrong = wrong;
    }

    /** Whether that is what is wanted, and not a portal. */
    public static boolean isMeant(String... arguments) {
        var given = new SimpleCommandLinePropertySource(arguments);
        return given.containsProperty(FILE) || given.containsProperty(DRY_RUN);
    }

    /** @return 0 if nothing would change, 1 if something would, 2 if anything is wrong */
    public int run(String... arguments) {
        var given = new SimpleCommandLinePropertySource(arguments);
        var name = given.getProperty(FILE);
        if (!given.containsProperty(DRY_RUN))
            return refuse(
                    "Files are imported at /admin/import, where editors see what would change and others review it;"
                            + " here --import=FILE only goes with --dry-run.");
        if (name == null || name.isBlank()) return refuse("Which file? Say --import=FILE --dry-run.");
        var file = file(name);
        if (file == null) return refuse("There is no file " + name + ".");
        if (size(file) > Upload.LARGEST)
            return refuse(name + ": It is larger than " + (Upload.LARGEST >> 20) + " MiB.");
        return run(name, file, arguments);
    }

    private static @Nullable Path file(String name) {
        try {
            var file = Path.of(name);
            return Files.isRegularFile(file) && Files.isReadable(file) ? file : null;
        } catch (InvalidPathException _) {
            return null;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int refuse(String why) {
        wrong.println(why);
        return 2;
    }

    private int run(String name, Path file, String... arguments) {
        var portal = new SpringApplication(application);
        portal.setWebApplicationType(WebApplicationType.NONE);
        portal.addListeners(
                (ApplicationListener<ApplicationEnvironmentPreparedEvent>) ImportCommand::requireData);
        try (var context = portal
                .run(Stream.of(arguments, QUIETLY).flatMap(Stream::of).toArray(String[]::new))) {
            return tell(context, name, file);
        } catch (RuntimeException e) { // whatever keeps the portal from starting
            return refuse(
                    "The file was not looked at. To hold it against the register takes a portal that is stopped,"
                            + " or a PostgreSQL of its own (--spring.datasource.url=jdbc:postgresql://…): "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }

    /** Else the portal's own database would be made, and filled, to be compared with. */
    private static void requireData(ApplicationEnvironmentPreparedEvent event) {
        var settings = event.getEnvironment();
        var folder = Path.of(settings.getProperty("portal.data", "data"));
        if (settings.getProperty("spring.datasource.url") == null && !Files.exists(folder.resolve("pg")))
            throw new IllegalStateException("there is no register in the folder " + folder.toAbsolutePath()
                    + "; another one is named by --portal.data=FOLDER.");
    }

    private int tell(ApplicationContext portal, String name, Path file) {
        var run = portal.getBean(DryRuns.class)
                .of(name, file, Choice.NONE, portal.getBean(Snapshots.class).refreshed());
        out.print(new ReportText(run, portal.getBean(ImportWords.class), Locale.UK));
        out.flush();
        return exitCode(run);
    }

    static int exitCode(DryRun run) {
        if (run.hasBadLines()) return 2;
        return run.changesNothing() ? 0 : 1;
    }
}
