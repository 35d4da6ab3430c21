package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.account.AccountRole;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.Revision;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.register.document.ProjectDocument;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/**
 * A JVM of its own that publishes one draft after the other, to be killed. It has the portal's beans for that
 * and no others, and does not pass through the preparations of the tests, which would start one more
 * PostgreSQL.
 */
@NullUnmarked
class ForkedPublisher {

    static final String READY = "ready";
    static final String BEGUN = "begun ";
    static final String DONE = "done ";

    static final RecordRef RECORD = new RecordRef(RecordKind.PROJECT, "military-mobility");

    private static final int ROUNDS = 100; // more than anybody lets it finish

    private final Process jvm;
    private final BufferedReader output;

    private ForkedPublisher(Process jvm) {
        this.jvm = jvm;
        this.output = jvm.inputReader();
    }

    /**
     * What the JVMs run, and an archive of how the first of them loaded it, which halves the start of the
     * others. An archive wants jars, not folders.
     */
    record Classes(String path, Path archive) {

        private static final Path FOLDER = Path.of("target", "forked-publisher");

        /** By a publisher that ends before it begins. */
        static Classes archived(String url) throws IOException, InterruptedException {
            Files.createDirectories(FOLDER);
            var path = new StringJoiner(File.pathSeparator);
            for (var entry : System.getProperty("java.class.path").split(File.pathSeparator))
                path.add(Files.isDirectory(Path.of(entry)) ? packed(Path.of(entry)) : entry);
            var classes = new Classes(path.toString(), FOLDER.resolve("classes.jsa"));
            Files.deleteIfExists(classes.archive);
            var first = ForkedPublisher.start(classes, "-XX:ArchiveClassesAtExit=", url, "first");
            first.jvm.outputWriter().close();
            while (first.next() != null) {
            }
            assertThat(first.jvm.waitFor()).isZero();
            return classes;
        }

        private static String packed(Path folder) {
            var jar = FOLDER.resolve(folder.getFileName() + ".jar").toString();
            assertThat(ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(System.out, System.err, "-cf", jar, "-C", folder.toString(), ".")).isZero();
            return jar;
        }
    }

    /** Returns at once; the JVM gets ready, then waits to be told to begin. */
    static ForkedPublisher start(Classes classes, String url, String name) throws IOException {
        return start(classes, "-XX:SharedArchiveFile=", url, name);
    }

    private static ForkedPublisher start(Classes classes, String option, String url, String name)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ForkedPublisher(new ProcessBuilder(java, "-XX:TieredStopAtLevel=1",
                option + classes.archive, "-Xlog:disable", "-XX:+UseSerialGC", "-Dlogging.level.root=warn",
                "-cp", classes.path, ForkedPublisher.class.getName(), url + "&ApplicationName=" + name, name)
                .redirectError(Redirect.appendTo(Path.of("target", "forked-publisher.log").toFile()))
                .start());
    }

    void begin() throws IOException {
        for (var line = next(); !READY.equals(line); line = next())
            if (line == null) throw new IllegalStateException("The forked publisher ended early");
        var input = jvm.outputWriter();
        input.write("begin\n");
        input.flush();
    }

    /** The next line it printed, also after it was killed; null at their end. */
    String next() throws IOException {
        return output.readLine();
    }

    void kill() throws InterruptedException {
        jvm.toHandle().destroyForcibly(); // the process itself would close its output, too
        jvm.waitFor();
    }

    public static void main(String[] arguments) throws Exception {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("fork", Map.of("spring.datasource.url", arguments[0],
                        "spring.datasource.username", "postgres", "spring.datasource.password", "",
                        "spring.datasource.hikari.maximum-pool-size", "2", "spring.jpa.hibernate.ddl-auto",
                        "none", "spring.data.jpa.repositories.bootstrap-mode", "default")));
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.register(Beans.class);
        context.refresh();
        new Work(arguments[1], context.getBean(JdbcClient.class), context.getBean(DraftStore.class),
                context.getBean(Drafts.class), context.getBean(Reviewer.class),
                context.getBean(Snapshots.class), context.getBean(Decisions.class)).run();
    }

    // Without a stereotype, so that no test finds it by scanning.
    @ComponentScan(basePackages = {"eu.pescoportal.editing", "eu.pescoportal.record",
            "eu.pescoportal.register", "eu.pescoportal.project", "eu.pescoportal.source",
            "eu.pescoportal.state", "eu.pescoportal.partner",
            "eu.pescoportal.background"}, excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = {
                    Controller.class, ControllerAdvice.class}))
    @EntityScan("eu.pescoportal")
    @EnableJpaRepositories("eu.pescoportal")
    @PropertySource("classpath:application.properties")
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
            JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class, JacksonAutoConfiguration.class,
            MessageSourceAutoConfiguration.class})
    static class Beans {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    private record Work(String name, JdbcClient jdbc, DraftStore store, Drafts drafts, Reviewer reviewer,
            Snapshots snapshots, Decisions decisions) {

        void run() throws IOException {
            var admin = new Staff(jdbc).with("killed", AccountRole.ADMIN);
            snapshots.refreshed().latest(RECORD).orElseThrow();
            System.out.println(READY);
            if (System.in.read() < 0) return;
            for (int i = 1; i <= ROUNDS; i++) {
                var source = "source-" + name + "-" + i;
                var base = snapshots.refreshed().latest(RECORD).orElseThrow().number();
                var form = typed(Form.of(reviewer.version(RECORD, base)), source);
                var proposal = new Proposal(Revision.Kind.CHANGE, source, List.of(source));
                var begun = NewDraft.of(RecordKind.PROJECT, RECORD.key(), base, form, proposal);
                var id = store.begin(begun, admin).orElseThrow();
                var review = reviewer.review(drafts.get(id), Map.of());
                var document = (ProjectDocument) review.document();
                System.out.println(BEGUN + id + " " + source + " " + base + rows(document));
                var outcome = decisions.publish(id, new Decision(review.state(), Map.of(), proposal, ""),
                        admin);
                if (!outcome.isDone()) throw new IllegalStateException(outcome.hindrances().toString());
                System.out.println(DONE + id);
            }
        }

        /** How many rows each table should get. */
        private static String rows(ProjectDocument document) {
            return " " + document.participations().size() + " " + document.partnerLinks().size() + " "
                    + document.milestones().size() + " " + document.funding().size() + " "
                    + document.facts().mapToInt(fact -> fact.citations().size()).sum() + " "
                    + document.sources().stream().filter(s -> !document.cited().contains(s)).count();
        }

        /** Another summary, and a milestone more, which rests on a source that is new. */
        private Form typed(Form form, String source) {
            var milestone = "milestones[" + form.rows("milestones") + "].";
            return form.with("summary", "As " + source + " has it.")
                    .with(milestone + "date", "2026-11-25")
                    .with(milestone + "kind", "OTHER")
                    .with(milestone + "title", "Milestone of " + source)
                    .with(milestone + "citations[0].source", source)
                    .with("newSources[0].key", source)
                    .with("newSources[0].kind", "PAGE")
                    .with("newSources[0].title", "A source")
                    .with("newSources[0].publisher", "A publisher")
                    .with("newSources[0].url", "https://example.org/" + source)
                    .with("newSources[0].language", "en");
        }
    }
}
