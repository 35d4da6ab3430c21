package eu.pescoportal.editing.set;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.ChangeSet;
import eu.pescoportal.editing.Decision;
import eu.pescoportal.editing.Drafts;
import eu.pescoportal.editing.LeanPortal;
import eu.pescoportal.editing.Proposal;
import eu.pescoportal.editing.Publisher;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.FormReader;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.Occasion;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.register.document.ProjectDocument;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets that are published at a set time, whoever runs then. */
@NullUnmarked
@ChangingTest
class DueSetTests {

    private static final Proposal WHY = new Proposal(Revision.Kind.CORRECTION, "At its time.", List.of());

    @Autowired
    DraftSets sets;
    @Autowired
    DraftSetStore store;
    @Autowired
    SetFiller filler;
    @Autowired
    SetReviewer reviewer;
    @Autowired
    SetDecisions decisions;
    @Autowired
    Drafts drafts;
    @Autowired
    DueSets due;
    @Autowired
    Publisher publisher;
    @Autowired
    Snapshots snapshots;
    @Autowired
    Clock clock;
    @Autowired
    Environment environment;
    @Autowired
    JdbcClient jdbc;
    private Person edith;
    private Person rosa;

    @BeforeEach
    void people() {
        jdbc.sql("delete from change_set; delete from draft").update();
        edith = person("edith", AccountRole.EDITOR);
        rosa = person("rosa", AccountRole.REVIEWER);
    }

    private Person person(String name, AccountRole role) {
        var id = jdbc.sql("""
                insert into account (name, roles) values (:name, array[:role])
                on conflict (name) do update set roles = excluded.roles returning id
                """).param("name", name).param("role", role.name()).query(Long.class).single();
        return new Person(id, name, null, Set.of(role));
    }

    /** Handed on, and approved by another person for a time that is still far away. */
    private DraftSet approved(String title, String... projects) {
        var set = store.begin(new DraftSetStore.Begun(title, "", WHY, ""), edith);
        var documents = new ArrayList<ProjectDocument>();
        for (var project : projects)
            documents.add(changed(project, title));
        filler.fill(set, documents, List.of(), edith);
        assertThat(decisions.submit(set.id(), decision(set), edith).isDone()).isTrue();
        var outcome = decisions.schedule(set.id(), decision(set), SetTime.of("2098-01-01T10:00", clock),
                rosa);
        assertThat(outcome.hindrances().inDecision()).isEmpty();
        assertThat(outcome.isDone()).isTrue();
        return sets.get(set.id());
    }

    private ProjectDocument changed(String project, String note) {
        var stands = snapshots.refreshed().projects().find(project).orElseThrow();
        return new FormReader(Form.of(stands).with("statusNote", note), new Problems())
                .read(ProjectDocument.class);
    }

    /** As somebody decides who sees the set as it is. */
    private SetDecision decision(DraftSet set) {
        var now = reviewer.review(sets.get(set.id()));
        return new SetDecision(new Decision(now.state(), Map.of(), WHY, ""), set.title(), set.act());
    }

    private void timeComes(DraftSet set) {
        jdbc.sql("update change_set set publish_at = now() - interval '1 minute' where id = :id")
                .param("id", set.id())
                .update();
    }

    private long revisions(DraftSet set) {
        return jdbc.sql("select count(*) from revision where title = :title")
                .param("title", set.title())
                .query(Long.class)
                .single();
    }

    private String note(String project) {
        return snapshots.refreshed().projects().find(project).orElseThrow().statusNote();
    }

    @Test
    void isPublishedByItselfOnceItsTimeHasCome() throws InterruptedException {
        var set = approved("Due: By itself", "choi", "harmspro");
        assertThat(note("choi")).isNotEqualTo("Due: By itself");
        jdbc.sql("update change_set set publish_at = now() + interval '1 second'").update();
        for (int i = 0; i < 300 && sets.find(set.id()).isPresent(); i++)
            Thread.sleep(100);
        assertThat(sets.find(set.id())).isEmpty();
        assertThat(note("choi")).isEqualTo("Due: By itself");
        assertThat(note("harmspro")).isEqualTo("Due: By itself");
        assertThat(jdbc.sql("""
                select a.name || ' ' || b.name from revision r join account b on b.id = r.reviewer_id
                    join revision_author x on x.revision = r.number join account a on a.id = x.account_id
                where r.title = 'Due: By itself'
                """).query(String.class).list()).containsExactly("edith rosa");
    }

    /** Beside the portal of this test two more look at the same moment, each with connections of its own. */
    @Test
    void isPublishedOnceHoweverManyInstancesLook() throws Exception {
        var url = environment.getRequiredProperty("spring.datasource.url");
        var looking = Executors.newFixedThreadPool(3);
        try (var one = LeanPortal.start(url); var other = LeanPortal.start(url)) {
            for (int round = 1; round <= 10; round++) {
                var set = approved("Due: once " + round, "choi", "harmspro");
                timeComes(set);
                var line = new CyclicBarrier(3);
                var looks = new ArrayList<Future<?>>();
                for (var instance : List.of(due, due(one), due(other)))
                    looks.add(looking.submit(() -> {
                        line.await();
                        instance.publish();
                        return null;
                    }));
                for (var look : looks)
                    look.get();
                assertThat(revisions(set)).isEqualTo(1);
                assertThat(sets.find(set.id())).isEmpty();
                assertThat(note("choi")).isEqualTo("Due: once " + round);
            }
        } finally {
            looking.shutdownNow();
        }
    }

    private static DueSets due(AnnotationConfigApplicationContext instance) {
        return instance.getBean(DueSets.class);
    }

    @Test
    void waitsForAReviewerAgainWhereARecordChangedInTheMeantimeAndSaysWhich() {
        var set = approved("Due: Changed", "choi", "harmspro");
        publisher.inTurn(_ -> publisher.publish(ChangeSet.of(Revision.Kind.CORRECTION, "Later.",
                List.of(changed("choi", "Something else")))));
        timeComes(set);
        due.publish();
        assertThat(revisions(set)).isZero();
        var waiting = reviewer.review(sets.get(set.id()));
        assertThat(waiting.set().progress().isSubmitted()).isTrue();
        assertThat(waiting.changedSinceApproval()).extracting(review -> review.draft().key())
                .containsExactly("choi");
        assertThat(note("harmspro")).isNotEqualTo("Due: Changed");
        due.publish();
        assertThat(revisions(set)).isZero();
    }

    @Test
    void waitsForAReviewerAgainWhereItCanNoLongerBePublished() {
        var stood = snapshots.refreshed().projects().find("choi").orElseThrow();
        var set = approved("Due: No longer", "choi");
        publisher.inTurn(_ -> publisher.publish(new ChangeSet(Occasion.of(Revision.Kind.CORRECTION, "Gone."),
                ChangeSet.Signed.BY_NOBODY, List.of(), List.of(new RecordRef(RecordKind.PROJECT, "choi")))));
        timeComes(set);
        due.publish();
        assertThat(sets.get(set.id()).progress().isSubmitted()).isTrue();
        assertThat(reviewer.review(sets.get(set.id())).changedSinceApproval()).hasSize(1);
        publisher.inTurn(
                _ -> publisher.publish(ChangeSet.of(Revision.Kind.CORRECTION, "Back.", List.of(stood))));
    }

    @Test
    void isPublishedByNobodyBeforeItsTimeOrAfterItWasTakenBack() {
        var set = approved("Due: Not now", "choi");
        due.publish();
        assertThat(sets.get(set.id()).progress().isApproved()).isTrue();
        assertThat(decisions.takeBack(set.id(), decision(set), edith).isDone()).isTrue();
        assertThat(sets.get(set.id()).approval()).isNull();
        timeComes(set);
        due.publish();
        assertThat(revisions(set)).isZero();
    }

    @Test
    void isNotPublishedWithWhatNobodyApproved() {
        var set = approved("Due: Unseen", "choi");
        filler.fill(set, List.of(changed("harmspro", "Due: Unseen")), List.of(), edith);
        assertThat(sets.get(set.id()).progress().isHandedOn()).isFalse();
        assertThat(sets.get(set.id()).approval()).isNull();
        due.publish();
        assertThat(revisions(set)).isZero();
    }
}
