package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.set.DraftSetStore;
import eu.pescoportal.editing.set.DraftSets;
import eu.pescoportal.editing.set.SetDecision;
import eu.pescoportal.editing.set.SetDecisions;
import eu.pescoportal.editing.set.SetReview;
import eu.pescoportal.editing.set.SetReviewer;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.difference.Merge;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.web.error.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two people who decide at the same moment: one is first, and the other loses nothing. */
@NullUnmarked
@ChangingTest
class RaceTests {

    private static final RecordRef TWISTER = new RecordRef(RecordKind.PROJECT, "twister");
    private static final RecordRef CHOI = new RecordRef(RecordKind.PROJECT, "choi");
    private static final Proposal PROPOSAL = new Proposal(Revision.Kind.CORRECTION, "A race.", List.of());

    @Autowired
    MockMvcTester mvc;
    @Autowired
    DraftStore store;
    @Autowired
    Drafts drafts;
    @Autowired
    Reviewer reviewer;
    @Autowired
    Decisions decisions;
    @Autowired
    DraftSets sets;
    @Autowired
    DraftSetStore setStore;
    @Autowired
    SetReviewer setReviewer;
    @Autowired
    SetDecisions setDecisions;
    @Autowired
    Snapshots snapshots;
    @Autowired
    JdbcClient jdbc;
    Person anna;
    Person bert;
    Person rosa;
    Person rudi;
    private final ExecutorService runners = Executors.newFixedThreadPool(2);

    @BeforeEach
    void people() {
        jdbc.sql("delete from change_set; delete from draft").update();
        var staff = new Staff(jdbc);
        anna = staff.with("anna", AccountRole.EDITOR);
        bert = staff.with("bert", AccountRole.EDITOR);
        rosa = staff.with("rosa", AccountRole.REVIEWER);
        rudi = staff.with("rudi", AccountRole.REVIEWER);
    }

    @AfterEach
    void stop() {
        runners.shutdownNow();
    }

    @Test
    void publishesOneOfTwoThatCollideAndKeepsTheOther() throws Exception {
        for (int round = 1; round <= Integer.getInteger("races", 60); round++) {
            var annas = submitted(anna, saying("a-" + round));
            var berts = submitted(bert, saying("b-" + round));
            var race = race(publishing(annas, rosa), publishing(berts, rudi));

            var annaWon = race.first().get().isDone();
            var lost = annaWon ? race.second().get() : race.first().get();
            var losersDraft = annaWon ? berts : annas;
            assertThat(lost.changed()).isTrue();
            assertThat(lost.isDone()).isFalse();
            assertThat(drafts.find((annaWon ? annas : berts).id())).isEmpty();
            assertThat(drafts.get(losersDraft.id())).isEqualTo(losersDraft);
            assertSays(annaWon ? "a-" + round : "b-" + round);
            assertThat(latest()).isEqualTo(losersDraft.base() + 1);
            assertNothingIsMissing();
            store.discard(losersDraft);
        }
    }

    /** Each set changes the same two records, each to words of its own. */
    @Test
    void publishesOneOfTwoSetsThatCollideAndKeepsTheOther() throws Exception {
        for (int round = 1; round <= Integer.getInteger("races", 60) / 2; round++) {
            var annas = set(anna, "set-a-" + round);
            var berts = set(bert, "set-b-" + round);
            var before = latest();
            var race = race(publishing(annas, rosa), publishing(berts, rudi));

            var annaWon = race.first().get().isDone();
            var lost = annaWon ? race.second().get() : race.first().get();
            var losers = annaWon ? berts : annas;
            assertThat(lost.changed()).isTrue();
            assertThat(lost.isDone()).isFalse();
            assertThat(sets.find((annaWon ? annas : berts).set().id())).isEmpty();
            assertThat(sets.get(losers.set().id())).isEqualTo(losers.set());
            assertThat(drafts.of(losers.set().id()))
                    .isEqualTo(losers.reviews().stream().map(Review::draft).toList());
            var word = (annaWon ? "set-a-" : "set-b-") + round;
            assertSays(word);
            assertThat(version(CHOI).statusNote()).isEqualTo(word);
            assertThat(latest()).isEqualTo(before + 1);
            assertNothingIsMissing();
            setStore.discard(losers.set());
        }
    }

    private SetReview set(Person author, String word) {
        var set = setStore.begin(new DraftSetStore.Begun(word, "", PROPOSAL, ""), author);
        for (var record : List.of(TWISTER, CHOI)) {
            var base = latest(record);
            var form = Form.of(reviewer.version(record, base));
            store.begin(NewDraft.of(RecordKind.PROJECT, record.key(), base,
                    record == TWISTER ? saying(word).apply(form) : form.with("statusNote", word),
                    Proposal.NONE).in(set.id()), author).orElseThrow();
        }
        setStore.save(set.with(set.progress().submitted(PROPOSAL)));
        return setReviewer.review(sets.get(set.id()));
    }

    /** Somebody has the page of the set before them, and is about to press the button. */
    private Callable<Outcome<SetReview>> publishing(SetReview seen, Person person) {
        var decision = new SetDecision(new Decision(seen.state(), Map.of(), PROPOSAL, ""), seen.set().title(),
                "");
        return () -> setDecisions.publish(seen.set().id(), decision, person);
    }

    @Test
    void letsTheOtherChooseAndPublishAfterwards() throws Exception {
        for (int round = 1; round <= 10; round++) {
            var annas = submitted(anna, saying("c-" + round));
            var berts = submitted(bert, saying("d-" + round));
            var race = race(publishing(annas, rosa), publishing(berts, rudi));

            var annaWon = race.first().get().isDone();
            var lost = annaWon ? race.second().get() : race.first().get();
            var losersDraft = annaWon ? berts : annas;
            var seen = lost.review();
            assertThat(seen.clashes()).extracting(Merge.Clash::name)
                    .containsExactlyInAnyOrder("acronym", "statusNote", "participations");
            var hindrances = decisions.publish(losersDraft.id(), deciding(seen, Map.of()), rosa).hindrances();
            assertThat(hindrances).isEqualTo(new Hindrances(List.of(), seen.clashes(), List.of()));
            var choices = new HashMap<String, Decision.Side>();
            seen.clashes().forEach(clash -> choices.put(clash.id(), Decision.Side.MINE));
            if (round % 2 == 0) choices.put("acronym", Decision.Side.THEIRS);
            assertThat(decisions.publish(losersDraft.id(), deciding(seen, choices), rosa).isDone()).isTrue();

            var loser = (annaWon ? "d-" : "c-") + round;
            var winner = (annaWon ? "c-" : "d-") + round;
            var published = published();
            assertThat(published.acronym()).isEqualTo(round % 2 == 0 ? winner : loser);
            assertThat(published.statusNote()).isEqualTo(loser);
            assertThat(published.participations().getFirst().note()).isEqualTo(loser);
            assertThat(drafts.find(losersDraft.id())).isEmpty();
            assertNothingIsMissing();
        }
    }

    @Test
    void publishesBothWhereTheyTouchDifferentThings() throws Exception {
        for (int round = 1; round <= 10; round++) {
            var word = "e-" + round;
            var annas = submitted(anna, form -> form.with("acronym", word).with("openQuestions", word));
            var berts = submitted(bert,
                    form -> form.with("statusNote", word).with("participations[1].note", word));
            var before = latest();
            var race = race(publishing(annas, rosa), publishing(berts, rudi));

            var annaWon = race.first().get().isDone();
            assertThat(race.second().get().isDone()).isNotEqualTo(annaWon);
            var lost = annaWon ? race.second().get() : race.first().get();
            assertThat(lost.review().clashes()).isEmpty();
            var again = deciding(lost.review(), Map.of());
            var losersDraft = annaWon ? berts : annas;
            assertThat(decisions.publish(losersDraft.id(), again, rosa).isDone()).isTrue();

            var published = published();
            assertThat(published.acronym()).isEqualTo(word);
            assertThat(published.openQuestions()).isEqualTo(word);
            assertThat(published.statusNote()).isEqualTo(word);
            assertThat(published.participations().get(1).note()).isEqualTo(word);
            assertThat(latest()).isEqualTo(before + 2);
            assertNothingIsMissing();
        }
    }

    @Test
    void publishesADraftOnceThatTwoReviewersPublish() throws Exception {
        for (int round = 1; round <= 15; round++) {
            var draft = submitted(anna, saying("f-" + round));
            var before = latest();
            var race = race(publishing(draft, rosa), publishing(draft, rudi));

            assertThat(new Future<?>[]{race.first(), race.second()}).extracting(Future::state)
                    .containsExactlyInAnyOrder(Future.State.SUCCESS, Future.State.FAILED);
            var late = race.first().state() == Future.State.FAILED ? race.first() : race.second();
            assertThat(late.exceptionNow()).isInstanceOf(NotFoundException.class);
            assertThat(latest()).isEqualTo(before + 1);
            assertNothingIsMissing();
        }
    }

    @Test
    void publishesNothingThatItsAuthorSavedAtThatMoment() throws Exception {
        for (int round = 1; round <= 50; round++) {
            var draft = submitted(anna, saying("seen-" + round));
            var later = saying("unseen-" + round).apply(draft.form());
            var race = race(publishing(draft, rosa), () -> store.save(draft.typed(later)));

            var published = race.first().state() == Future.State.SUCCESS;
            assertThat(race.second().get()).isNotEqualTo(published);
            if (published) assertSays("seen-" + round);
            else {
                // It was taken back by saving, so it is no longer the reviewer's to publish.
                assertThat(race.first().exceptionNow()).isInstanceOf(AccessDeniedException.class);
                assertThat(drafts.get(draft.id()).form()).isEqualTo(later);
                assertThat(drafts.get(draft.id()).status()).isEqualTo(Progress.Status.DRAFT);
                assertThat(latest()).isEqualTo(draft.base());
                store.discard(draft);
            }
            assertNothingIsMissing();
        }
    }

    /** Through the pages, as both see them: nobody types for nothing. */
    @Test
    void keepsWhatTheAuthorSavesWhileAReviewerPublishes() throws Exception {
        for (int round = 1; round <= 50; round++) {
            var draft = submitted(anna, saying("read-" + round));
            var typed = "typed-" + round;
            var path = "/admin/drafts/" + draft.id();
            var author = new Desk(mvc, anna).open(path).type("statusNote", typed);
            var reviewing = new Desk(mvc, rosa).open(path + "/review");
            var race = race(() -> author.send("_do=save"), () -> reviewing.send("_do=publish"));

            var saved = drafts.by(anna).stream().map(d -> d.form().text("statusNote")).toList();
            if (!saved.contains(typed)) {
                var answer = race.first().get().getResponse();
                var field = Jsoup.parse(answer.getContentAsString()).selectFirst("[name=statusNote]");
                assertThat(field).as("the form, in an answer of status " + answer.getStatus()).isNotNull();
                assertThat(field.val()).isEqualTo(typed);
            }
            if (latest() > draft.base()) assertSays("read-" + round);
            jdbc.sql("delete from draft").update();
        }
    }

    /** The same word in two fields and a row, so that a mix of two drafts would show. */
    private static UnaryOperator<Form> saying(String word) {
        return form -> form.with("acronym", word)
                .with("statusNote", word)
                .with("participations[0].note", word);
    }

    private void assertSays(String word) {
        var published = published();
        assertThat(published.acronym()).isEqualTo(word);
        assertThat(published.statusNote()).isEqualTo(word);
        assertThat(published.participations().getFirst().note()).isEqualTo(word);
    }

    private Draft submitted(Person author, UnaryOperator<Form> typing) {
        var base = latest();
        var form = typing.apply(Form.of(reviewer.version(TWISTER, base)));
        var begun = NewDraft.of(RecordKind.PROJECT, TWISTER.key(), base, form, Proposal.NONE);
        var draft = drafts.get(store.begin(begun, author).orElseThrow());
        assertThat(store.save(draft.submitted(base, form, PROPOSAL))).isTrue();
        return drafts.get(draft.id());
    }

    /** Somebody has the review page before them, and is about to press the button. */
    private Callable<Outcome<Review>> publishing(Draft draft, Person person) {
        var review = reviewer.review(draft, Map.of());
        assertThat(review.problems()).isEmpty();
        var decision = deciding(review, Map.of());
        return () -> decisions.publish(draft.id(), decision, person);
    }

    private static Decision deciding(Review seen, Map<String, Decision.Side> choices) {
        return new Decision(seen.state(), choices, PROPOSAL, "");
    }

    /** Both have ended. */
    private record Race<A, B>(Future<A> first, Future<B> second) {}

    private <A, B> Race<A, B> race(Callable<A> first, Callable<B> second) throws Exception {
        var line = new CyclicBarrier(2);
        var race = new Race<>(runners.submit(from(line, first)), runners.submit(from(line, second)));
        while (!race.first().isDone() || !race.second().isDone())
            Thread.sleep(1);
        return race;
    }

    private static <T> Callable<T> from(CyclicBarrier line, Callable<T> work) {
        return () -> {
            line.await();
            return work.call();
        };
    }

    private int latest() {
        return latest(TWISTER);
    }

    private int latest(RecordRef record) {
        return snapshots.refreshed().latest(record).orElseThrow().number();
    }

    private ProjectDocument published() {
        return version(TWISTER);
    }

    private ProjectDocument version(RecordRef record) {
        return (ProjectDocument) reviewer.version(record, latest(record));
    }

    private void assertNothingIsMissing() {
        var counter = jdbc.sql("select value from revision_counter").query(Long.class).single();
        assertThat(jdbc.sql("select number from revision order by number").query(Long.class).list())
                .isEqualTo(LongStream.rangeClosed(1, counter).boxed().toList());
        var of = "from record_version where kind = 'PROJECT' and key = '" + TWISTER.key() + "'";
        assertThat(
                jdbc.sql("select number::bigint " + of + " order by published_in").query(Long.class).list())
                .isEqualTo(LongStream.rangeClosed(1, latest()).boxed().toList());
        assertThat(jdbc.sql("select number " + of + " and superseded_in = open_end()")
                .query(Integer.class)
                .list()).containsExactly(latest());
    }
}
