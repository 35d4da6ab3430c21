package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.TestDatabase;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A portal that is killed while it publishes leaves each publication whole, or none of it. */
@NullUnmarked
@ChangingTest
class KillTests {

    /** Each takes a portal of its own, some nine seconds of a processor: an ordinary run has few. */
    private static final int KILLS = Integer.getInteger("kills", 3);

    /** So many get ready meanwhile, since starting takes far longer than all that follows. */
    private static final int AHEAD = 2;

    private final Random random = new Random();
    private final List<Begun> begun = new ArrayList<>();
    private int insideSets;
    private int rolledBack;

    /**
     * What somebody began to publish, and whether it is known to have been done.
     *
     * @param what
     *            "set" or "draft"
     * @param records
     *            how many it touches
     * @param rows
     *            that the tables of its project should get
     */
    private record Begun(String what, long id, String source, int base, int records, List<Integer> rows,
            boolean done) {

        static Begun of(String line) {
            var words = line.substring(ForkedPublisher.BEGUN.length()).split(" ");
            return new Begun(words[0], Long.parseLong(words[1]), words[2], Integer.parseInt(words[3]),
                    Integer.parseInt(words[4]),
                    List.of(words).subList(5, 11).stream().map(Integer::valueOf).toList(), false);
        }

        Begun finished() {
            return new Begun(what, id, source, base, records, rows, true);
        }

        /** In a set each record has one; alone, a source comes along with the project. */
        int drafts() {
            return isSet() ? records : 1;
        }

        boolean isSet() {
            return what.equals("set");
        }

        String done(String word) {
            return word + what + " " + id;
        }
    }

    @Test
    void leavesEachPublicationWholeOrAbsent() throws Exception {
        var url = TestDatabase.copyOf("changing");
        var jdbc = JdbcClient.create(new DriverManagerDataSource(url));
        var classes = ForkedPublisher.Classes.archived(url);
        var waiting = new ArrayDeque<ForkedPublisher>();
        try {
            for (int kill = 0, started = 0; insideSets < KILLS; kill++) {
                while (waiting.size() < Math.min(AHEAD, KILLS - insideSets))
                    waiting.add(ForkedPublisher.start(classes, url, name(started++)));
                assertThat(kill).as("kills for %d within sets", insideSets).isLessThan(3 * KILLS);
                killAmidst(waiting.element());
                waiting.remove();
                awaitEndOf(name(kill), jdbc);
                assertEverythingIsWholeOrAbsent(jdbc);
                jdbc.sql("delete from change_set; delete from draft").update();
            }
        } finally {
            for (var publisher : waiting)
                publisher.kill();
        }
        assertThat(rolledBack).as("publications of which nothing remained").isPositive();
    }

    /** One in eight publishes drafts alone. */
    private static String name(int publisher) {
        return (publisher % 8 == 7 ? ForkedPublisher.OF_DRAFTS : "sets") + publisher;
    }

    /** At any moment of the time that the publication before has taken. */
    private void killAmidst(ForkedPublisher publisher) throws Exception {
        publisher.begin();
        var whole = 1 + random.nextInt(4);
        var taken = 0L;
        for (long since = 0; whole >= 0;) {
            if (take(publisher.next())) {
                since = System.nanoTime();
                whole--;
            } else
                taken = System.nanoTime() - since;
        }
        Thread.sleep(Duration.ofNanos(random.nextLong(taken)));
        publisher.kill();
        for (var line = publisher.next(); line != null; line = publisher.next())
            take(line);
        if (!begun.getLast().done() && begun.getLast().isSet()) insideSets++;
    }

    /** Whether another publication began with that line. */
    private boolean take(String line) {
        if (line.startsWith(ForkedPublisher.BEGUN)) return begun.add(Begun.of(line));
        assertThat(line).isEqualTo(begun.getLast().done(ForkedPublisher.DONE));
        begun.set(begun.size() - 1, begun.getLast().finished());
        return false;
    }

    /** PostgreSQL notices only after the statement that it is about that nobody waits for the answer. */
    private static void awaitEndOf(String name, JdbcClient jdbc) throws InterruptedException {
        while (jdbc.sql("select count(*) from pg_stat_activity where application_name = :name")
                .param("name", name)
                .query(Integer.class)
                .single() > 0)
            Thread.sleep(2);
    }

    private void assertEverythingIsWholeOrAbsent(JdbcClient jdbc) {
        var last = begun.getLast();
        var revision = revision(last, jdbc);
        var left = drafts(last, jdbc);
        assertThat(left).as("drafts are there until they are published")
                .isEqualTo(revision.isEmpty() ? last.drafts() : 0);
        if (last.isSet())
            assertThat(jdbc.sql("select count(*) from change_set where id = :id")
                    .param("id", last.id())
                    .query(Integer.class)
                    .single()).isEqualTo(revision.isEmpty() ? 1 : 0);
        if (last.done()) assertThat(revision).hasSize(1);
        if (revision.isEmpty()) {
            rolledBack++;
            begun.removeLast();
            assertThat(jdbc.sql("select key from source where key = :key")
                    .param("key", last.source())
                    .query(String.class)
                    .list()).isEmpty();
        }
        var version = 1;
        for (var publication : begun)
            assertWhole(publication, ++version, jdbc);

        var counter = jdbc.sql("select value from revision_counter").query(Long.class).single();
        assertThat(jdbc.sql("select number from revision order by number").query(Long.class).list())
                .isEqualTo(LongStream.rangeClosed(1, counter).boxed().toList());
        assertThat(counter).isEqualTo(begun.size() + 1);
        assertThat(jdbc.sql("""
                select key from record_version group by kind, key
                having count(*) filter (where superseded_in = open_end()) <> 1
                    or count(*) <> max(number)
                """).query(String.class).list()).isEmpty();
        assertThat(jdbc
                .sql("""
                        select count(*) from record_version v
                        where v.published_in > 1 and not exists (select from revision r where r.number = v.published_in)
                        """)
                .query(Integer.class)
                .single()).isZero();
        assertThat(jdbc.sql("select count(*) from record_version where published_in > 1")
                .query(Integer.class)
                .single()).isEqualTo(begun.stream().mapToInt(Begun::records).sum());
        // A later one may have been typed that nobody began to publish.
        assertThat(jdbc.sql("select count(*) from draft where set_id is null and id <= :id or set_id <= :set")
                .param("id", last.isSet() ? 0 : last.id())
                .param("set", last.isSet() ? last.id() : 0)
                .query(Integer.class)
                .single()).isEqualTo(left);
    }

    private static int drafts(Begun begun, JdbcClient jdbc) {
        return jdbc
                .sql("select count(*) from draft where "
                        + (begun.isSet() ? "set_id = :id" : "id = :id and set_id is null"))
                .param("id", begun.id())
                .query(Integer.class)
                .single();
    }

    private static List<Long> revision(Begun publication, JdbcClient jdbc) {
        return jdbc.sql("select number from revision where reason = :reason")
                .param("reason", publication.source())
                .query(Long.class)
                .list();
    }

    private static void assertWhole(Begun publication, int version, JdbcClient jdbc) {
        assertThat(publication.base()).isEqualTo(version - 1);
        var rows = jdbc.sql("""
                select (select count(*) from participation x where x.version_id = v.id)
                    || ' ' || (select count(*) from partner_link x where x.version_id = v.id)
                    || ' ' || (select count(*) from milestone x where x.version_id = v.id)
                    || ' ' || (select count(*) from funding x where x.version_id = v.id)
                    || ' ' || (select count(*) from citation x where x.version_id = v.id)
                    || ' ' || (select count(*) from project_source x where x.version_id = v.id)
                from revision r
                join project_version v on v.published_in = r.number and v.key = :project
                join revision_source s on s.revision = r.number
                join source_version w on w.key = s.source and w.published_in = r.number
                where r.reason = :source and s.source = :source and v.number = :version
                """)
                .param("project", ForkedPublisher.RECORD.key())
                .param("source", publication.source())
                .param("version", version)
                .query(String.class)
                .list();
        assertThat(rows)
                .containsExactly(String.join(" ", publication.rows().stream().map(String::valueOf).toList()));
    }
}
