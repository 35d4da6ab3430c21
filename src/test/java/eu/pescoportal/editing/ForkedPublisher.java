package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.set.DraftSetStore;
import eu.pescoportal.editing.set.SetDecision;
import eu.pescoportal.editing.set.SetDecisions;
import eu.pescoportal.editing.set.SetReviewer;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.register.document.ProjectDocument;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A JVM of its own that publishes one set of drafts, or draft, after the other, to be killed. It has the
 * beans of a {@link LeanPortal}, and does not pass through the preparations of the tests, which would start
 * one more PostgreSQL.
 */
@NullUnmarked
class ForkedPublisher {

    static final String READY = "ready";
    static final String BEGUN = "begun ";
    static final String DONE = "done ";

    static final RecordRef RECORD = new RecordRef(RecordKind.PROJECT, "military-mobility");

    private static final int ROUNDS = 100; // more than anybody lets it finish

    /** How the names of those begin that publish drafts alone; all others publish sets. */
    static final String OF_DRAFTS = "drafts";

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
        var context = LeanPortal.start(arguments[0]);
        new Work(arguments[1], context).run();
    }

    private record Work(String name, BeanFactory beans) {

        void run() throws IOException {
            var admin = new Staff(bean(JdbcClient.class)).with("killed", AccountRole.ADMIN);
            latest();
            System.out.println(READY);
            if (System.in.read() < 0) return;
            for (int i = 1; i <= ROUNDS; i++)
                if (name.startsWith(OF_DRAFTS)) publishDraft("source-" + name + "-" + i, admin);
                else
                    publishSet("source-" + name + "-" + i, admin);
        }

        private <T> T bean(Class<T> type) {
            return beans.getBean(type);
        }

        private int latest() {
            return bean(Snapshots.class).refreshed().latest(RECORD).orElseThrow().number();
        }

        /** The project, with a source that is new with it. */
        private void publishDraft(String source, Person admin) {
            var base = latest();
            var form = withMilestone(Form.of(bean(Reviewer.class).version(RECORD, base)), source);
            for (var field : source(source).typed().entrySet())
                form = form.with("newSources[0]." + field.getKey(), field.getValue());
            var why = why(source);
            var begun = NewDraft.of(RecordKind.PROJECT, RECORD.key(), base, form, why);
            var id = bean(DraftStore.class).begin(begun, admin).orElseThrow();
            var review = bean(Reviewer.class).review(bean(Drafts.class).get(id), Map.of());
            System.out.println(BEGUN + "draft " + id + " " + source + " " + base + " 2" + rows(review));
            var decision = new Decision(review.state(), Map.of(), why, "");
            finish("draft " + id, bean(Decisions.class).publish(id, decision, admin));
        }

        /** The same in two drafts of a set, and every other project of its wave with another note. */
        private void publishSet(String source, Person admin) {
            var set = bean(DraftSetStore.class).begin(new DraftSetStore.Begun(source, "", why(source), ""),
                    admin);
            var store = bean(DraftStore.class);
            store.begin(NewDraft.of(RecordKind.SOURCE, source(source), Proposal.NONE, "").in(set.id()),
                    admin);
            var register = bean(Snapshots.class).refreshed();
            for (var project : register.projects().all()) {
                var changed = project.slug().equals(RECORD.key());
                if (project.wave() != 1) continue;
                var base = register.latest(new RecordRef(RecordKind.PROJECT, project.slug())).orElseThrow();
                var form = changed
                        ? withMilestone(Form.of(project), source)
                        : Form.of(project).with("statusNote", source);
                store.begin(
                        NewDraft.of(RecordKind.PROJECT, project.slug(), base.number(), form, Proposal.NONE)
                                .in(set.id()),
                        admin);
            }
            var review = bean(SetReviewer.class).review(set);
            var project = review.reviews()
                    .stream()
                    .filter(one -> RECORD.equals(one.draft().record()))
                    .findFirst()
                    .orElseThrow();
            System.out.println(BEGUN + "set " + set.id() + " " + source + " " + project.number() + " "
                    + review.reviews().size() + rows(project));
            var decision = new Decision(review.state(), Map.of(), why(source), "");
            finish("set " + set.id(),
                    bean(SetDecisions.class).publish(set.id(), new SetDecision(decision, source, ""), admin));
        }

        private static void finish(String what, Outcome<?> outcome) {
            if (!outcome.isDone()) throw new IllegalStateException(outcome.hindrances().toString());
            System.out.println(DONE + what);
        }

        private static Proposal why(String source) {
            return new Proposal(Revision.Kind.CHANGE, source, List.of(source));
        }

        /** How many rows each table should get. */
        private static String rows(Review review) {
            var document = (ProjectDocument) review.document();
            return " " + document.participations().size() + " " + document.partnerLinks().size() + " "
                    + document.milestones().size() + " " + document.funding().size() + " "
                    + document.facts().mapToInt(fact -> fact.citations().size()).sum() + " "
                    + document.sources().stream().filter(s -> !document.cited().contains(s)).count();
        }

        /** Another summary, and a milestone more, which rests on a source that is new. */
        private static Form withMilestone(Form form, String source) {
            var milestone = "milestones[" + form.rows("milestones") + "].";
            return form.with("summary", "As " + source + " has it.")
                    .with(milestone + "date", "2026-11-25")
                    .with(milestone + "kind", "OTHER")
                    .with(milestone + "title", "Milestone of " + source)
                    .with(milestone + "citations[0].source", source);
        }

        private static Form source(String key) {
            return new Form(Map.of("key", key, "kind", "PAGE", "title", "A source", "publisher",
                    "A publisher", "url", "https://example.org/" + key, "language", "en"));
        }
    }
}
