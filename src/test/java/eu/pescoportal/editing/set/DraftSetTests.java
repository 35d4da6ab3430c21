package eu.pescoportal.editing.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Colleague;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.DraftStore;
import eu.pescoportal.editing.Drafts;
import eu.pescoportal.editing.NewDraft;
import eu.pescoportal.editing.Proposal;
import eu.pescoportal.editing.Reviewer;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.FormReader;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.SourceKind;
import eu.pescoportal.web.error.NotFoundException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a set holds, and what the register would be with it. */
@NullUnmarked
@ChangingTest
class DraftSetTests {

    @Autowired
    DraftSets sets;
    @Autowired
    DraftSetStore store;
    @Autowired
    SetFiller filler;
    @Autowired
    Drafts drafts;
    @Autowired
    DraftStore draftStore;
    @Autowired
    Reviewer reviewer;
    @Autowired
    Snapshots snapshots;
    @Autowired
    JdbcClient jdbc;
    private Person edith;
    private Person carl;
    private DraftSet set;

    @BeforeEach
    void set() {
        jdbc.sql("delete from change_set").update();
        jdbc.sql("delete from draft").update();
        edith = person("edith");
        carl = person("carl");
        set = begin("May");
    }

    private Person person(String name) {
        var id = jdbc.sql("""
                insert into account (name, roles) values (:name, '{EDITOR}')
                on conflict (name) do update set roles = '{EDITOR}' returning id
                """).param("name", name).query(Long.class).single();
        return new Person(id, name, null, Set.of(AccountRole.EDITOR));
    }

    private DraftSet begin(String title) {
        return store.begin(new DraftSetStore.Begun(title, "Council Decision of 27 May 2025",
                new Proposal(null, "", List.of("cd-2018-340")), ""), edith);
    }

    private static SourceDocument source(String key) {
        return new SourceDocument(key, SourceKind.ACT, "A decision", "Council", null,
                "https://example.org/" + key, "en", null, null, null);
    }

    private ProjectDocument project(String slug) {
        return filler.register(set).projects().find(slug).orElseThrow();
    }

    /** As somebody would type it. */
    private ProjectDocument project(String slug, String field, String value) {
        return changed(project(slug), field, value);
    }

    private static ProjectDocument changed(ProjectDocument project, String field, String value) {
        return new FormReader(Form.of(project).with(field, value), new Problems())
                .read(ProjectDocument.class);
    }

    @Test
    void saysWhatItWasBegunWith() {
        assertThat(sets.get(set.id())).isEqualTo(set);
        assertThat(set.act()).isEqualTo("Council Decision of 27 May 2025");
        assertThat(set.proposal().sources()).containsExactly("cd-2018-340");
        assertThat(sets.openTo(edith)).containsExactly(set);
        assertThat(sets.openTo(carl)).isEmpty();
    }

    @Test
    void beginsOneSetHoweverOftenTheButtonIsPressed() {
        var begun = new DraftSetStore.Begun("Twice", "", Proposal.NONE,
                "11111111-1111-1111-1111-111111111111");
        assertThat(store.begin(begun, edith).id()).isEqualTo(store.begin(begun, edith).id());
        assertThat(sets.openTo(edith)).hasSize(2);
    }

    @Test
    void showsTheRegisterAsItWouldLeaveIt() {
        var before = snapshots.newest();
        filler.fill(set, List.of(source("new-act"), project("essor", "establishedBy", "new-act")),
                List.of(new RecordRef(RecordKind.PROJECT, "msv")), edith);
        var after = filler.register(set);
        assertThat(after.sources().find("new-act")).contains(source("new-act"));
        assertThat(after.projects().find("essor").orElseThrow().establishedBy()).isEqualTo("new-act");
        assertThat(after.projects().has("msv")).isFalse();
        assertThat(after.isTaken(RecordKind.PROJECT, "msv")).isTrue();
        assertThat(after.projects().size()).isEqualTo(before.projects().size() - 1);
        assertThat(after.latest(new RecordRef(RecordKind.PROJECT, "essor")).orElseThrow().number()).isEqualTo(
                before.latest(new RecordRef(RecordKind.PROJECT, "essor")).orElseThrow().number() + 1);
        assertThat(snapshots.refreshed()).isSameAs(before);
        assertThat(snapshots.newest().sources().has("new-act")).isFalse();
    }

    @Test
    void letsRecordsOfASetReferToEachOther() {
        filler.fill(set, List.of(source("new-act"), project("essor", "establishedBy", "new-act")), List.of(),
                edith);
        for (var draft : drafts.of(set.id()))
            assertThat(reviewer.problems(draft)).isEmpty();
        draftStore.discard(draft("new-act"));
        assertThat(reviewer.problems(draft("essor"))).singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("problem.source"));
    }

    @Test
    void letsNoRecordReferToWhatTheSetWithdraws() {
        filler.fill(set, List.of(source("new-act")), List.of(new RecordRef(RecordKind.PARTNER, "nato")),
                edith);
        assertThat(reviewer.problems(drafts.of(set.id()).getFirst())).extracting(p -> p.code())
                .containsExactly("problem.referred");
        filler.fill(set, List.of(project("essor", "statusNote", "Changed.")), List.of(), edith);
        assertThat(reviewer.problems(draft("essor"))).isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("problem.partner"));
    }

    @Test
    void hasOneDraftOfEachRecord() {
        filler.fill(set, List.of(source("new-act"), project("essor", "statusNote", "One")), List.of(), edith);
        filler.fill(set, List.of(project("essor", "acronym", "TWO"), source("new-act")), List.of(), carl);
        assertThat(drafts.of(set.id())).hasSize(2);
        assertThat(project("essor").statusNote()).isEqualTo("One");
        assertThat(project("essor").acronym()).isEqualTo("TWO");
        var again = NewDraft.of(RecordKind.PROJECT, "essor", 1, draft("essor").form(), Proposal.NONE);
        assertThat(draftStore.begin(again.in(set.id()), carl)).isEmpty();
        assertThat(draftStore.begin(again, carl)).as("outside of the set").isPresent();
        assertThat(draftStore.begin(again, carl)).as("but once").isEmpty();
    }

    @Test
    void refusesTwoNewRecordsOfOneKey() {
        for (int i = 0; i < 2; i++)
            draftStore.begin(
                    NewDraft.of(RecordKind.SOURCE, Form.of(source("same")), Proposal.NONE, "").in(set.id()),
                    edith);
        assertThat(reviewer.problems(drafts.of(set.id()).getLast())).extracting(p -> p.code())
                .contains("problem.twice");
    }

    @Test
    void needsNoDraftOfWhatSaysTheSameAsTheRegister() {
        var essor = project("essor");
        filler.fill(set, List.of(essor), List.of(), edith);
        assertThat(drafts.of(set.id())).isEmpty();
        filler.fill(set, List.of(changed(essor, "acronym", "OTHER")), List.of(), edith);
        filler.fill(set, List.of(essor), List.of(), edith);
        assertThat(drafts.of(set.id())).isEmpty();
    }

    @Test
    void forgetsANewRecordThatItWithdraws() {
        filler.fill(set, List.of(source("new-act")), List.of(), edith);
        filler.fill(set, List.of(), List.of(new RecordRef(RecordKind.SOURCE, "new-act")), edith);
        assertThat(drafts.of(set.id())).isEmpty();
    }

    /** Somebody typed it by hand, and the grid came after. */
    @Test
    void keepsWhatCouldNotBeReadWhereSomethingElseIsFilledIn() {
        filler.fill(set, List.of(project("essor", "statusNote", "One")), List.of(), edith);
        var typed = draft("essor");
        draftStore.save(typed
                .typed(typed.form().with("ended", "soon").with("participations[1].from", "Mayday 2026")));
        filler.fill(set, List.of(project("essor", "statusNote", "Two")), List.of(), edith);
        assertThat(draft("essor").form().text("statusNote")).isEqualTo("Two");
        assertThat(draft("essor").form().text("ended")).isEqualTo("soon");
        assertThat(draft("essor").form().text("participations[1].from")).isEqualTo("Mayday 2026");
    }

    @Test
    void takesItsStatusFromTheSetAndTakesThatBackWhenSomethingIsTyped() {
        filler.fill(set, List.of(project("essor", "statusNote", "One")), List.of(), edith);
        jdbc.sql("update change_set set status = 'SUBMITTED'").update();
        assertThat(draft("essor").isSubmitted()).isTrue();
        assertThat(draft("essor").proposal().sources()).containsExactly("cd-2018-340");
        draftStore.save(draft("essor").typed(draft("essor").form().with("statusNote", "Three")));
        assertThat(draft("essor").isSubmitted()).isFalse();
        assertThat(sets.get(set.id()).saved()).isEqualTo(set.saved() + 1);
    }

    @Test
    void isItsAuthorsAlone() {
        filler.fill(set, List.of(project("essor", "statusNote", "One")), List.of(), edith);
        assertThat(draft("essor").isBy(carl)).isFalse();
        assertThat(draft("essor").isReadableBy(carl)).isFalse();
        store.addAuthor(set, new Colleague(carl.id(), "carl", true));
        assertThat(draft("essor").isBy(carl)).isTrue();
        assertThat(sets.get(set.id()).authors()).extracting(a -> a.name()).containsExactly("edith", "carl");
        assertThat(sets.openTo(carl)).hasSize(1);
        assertThat(drafts.by(edith)).as("outside of sets").isEmpty();
    }

    @Test
    void takesNothingMoreOnceItIsGone() {
        store.discard(set);
        assertThat(sets.find(set.id())).isEmpty();
        assertThatThrownBy(() -> filler.fill(set, List.of(source("late")), List.of(), edith))
                .isInstanceOf(NotFoundException.class);
        assertThat(draftStore.begin(
                NewDraft.of(RecordKind.SOURCE, Form.of(source("late")), Proposal.NONE, "").in(set.id()),
                edith)).isEmpty();
    }

    private Draft draft(String key) {
        return drafts.of(set.id())
                .stream()
                .filter(draft -> key.equals(draft.key() == null ? draft.form().text("key") : draft.key()))
                .findFirst()
                .orElseThrow();
    }
}
