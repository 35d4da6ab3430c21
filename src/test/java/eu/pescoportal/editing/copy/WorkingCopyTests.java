package eu.pescoportal.editing.copy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.DraftStore;
import eu.pescoportal.editing.Drafts;
import eu.pescoportal.editing.NewDraft;
import eu.pescoportal.editing.Proposal;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.RecordKind;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody typed and did not save. */
@NullUnmarked
@ChangingTest
class WorkingCopyTests {

    private static final Window ONE = new Window("one", 0);
    private static final Window OTHER = new Window("other", 0);
    private static final String NEW = "/admin/projects/new?form=f";

    @Autowired
    WorkingCopies copies;
    @Autowired
    DraftStore store;
    @Autowired
    Drafts drafts;
    @Autowired
    JdbcClient jdbc;
    private Person edith;
    private Person carl;
    private Draft draft;

    @BeforeEach
    void draft() {
        jdbc.sql("delete from working_copy").update();
        jdbc.sql("delete from draft").update();
        edith = person("edith");
        carl = person("carl");
        draft = begin(edith);
    }

    private Person person(String name) {
        var id = jdbc.sql("""
                insert into account (name, roles) values (:name, '{EDITOR}')
                on conflict (name) do update set roles = '{EDITOR}', active = true returning id
                """).param("name", name).query(Long.class).single();
        return new Person(id, name, null, Set.of(AccountRole.EDITOR));
    }

    private Draft begin(Person author) {
        return drafts.get(store
                .begin(NewDraft.of(RecordKind.PROJECT, "essor", 1, typed("saved"), Proposal.NONE), author)
                .orElseThrow());
    }

    private static Form typed(String name) {
        return new Form(Map.of("name", name));
    }

    private static String place(Draft draft) {
        return "/admin/drafts/" + draft.id();
    }

    private static WorkingCopy over(Draft draft, String name) {
        return new WorkingCopy(place(draft), draft.id(), RecordKind.PROJECT, "", null, draft.base(),
                draft.saved(), typed(name), 0, Instant.EPOCH);
    }

    private static WorkingCopy ofNew(String form, String name) {
        return new WorkingCopy("/admin/projects/new?form=" + form, null, RecordKind.PROJECT, form, null, 0, 0,
                typed(name), 0, Instant.EPOCH);
    }

    private String kept(String place, Person person) {
        return copies.find(place, person).map(copy -> copy.form().name()).orElse("nothing");
    }

    @Test
    void isKeptForItsAuthorAloneAndLeavesNoTraceInTheDraft() {
        var before = draftRow();
        assertThat(copies.keep(over(draft, "typed"), ONE, edith)).isPresent();
        assertThat(kept(place(draft), edith)).isEqualTo("typed");
        assertThat(kept(place(draft), carl)).isEqualTo("nothing");
        assertThat(draftRow()).isEqualTo(before);
    }

    private String draftRow() {
        return jdbc.sql("select d::text from draft d").query(String.class).single();
    }

    @Test
    void isOneHoweverOftenItIsKept() {
        for (int i = 0; i < 10; i++)
            copies.keep(over(draft, "typed " + i), ONE, edith);
        assertThat(kept(place(draft), edith)).isEqualTo("typed 9");
        assertThat(jdbc.sql("select count(*) from working_copy").query(Long.class).single()).isOne();
    }

    @Test
    void isNotOverwrittenByAWindowThatDidNotShowIt() {
        var first = copies.keep(over(draft, "one"), ONE, edith).orElseThrow();
        assertThat(copies.keep(over(draft, "other"), OTHER, edith)).isEmpty();
        var shown = new Window("other", first);
        var second = copies.keep(over(draft, "one again"), ONE, edith).orElseThrow();
        assertThat(copies.keep(over(draft, "other"), shown, edith)).as("shown before").isEmpty();
        assertThat(kept(place(draft), edith)).isEqualTo("one again");
        assertThat(copies.keep(over(draft, "other"), new Window("other", second), edith)).isPresent();
        assertThat(copies.keep(over(draft, "one"), ONE, edith)).as("taken over").isEmpty();
        assertThat(kept(place(draft), edith)).isEqualTo("other");
    }

    /** A number is never given twice, else a window from long ago would pass for one that shows the copy. */
    @Test
    void isNotOverwrittenByAWindowThatShowedAnEarlierOne() {
        var first = copies.keep(over(draft, "one"), ONE, edith).orElseThrow();
        copies.drop(place(draft), edith);
        copies.keep(over(draft, "new"), ONE, edith);
        assertThat(copies.keep(over(draft, "old"), new Window("other", first), edith)).isEmpty();
    }

    @Test
    void isNotKeptOverADraftThatWasSavedOrIsGone() {
        store.save(draft.typed(typed("saved elsewhere")));
        assertThat(copies.keep(over(draft, "late"), ONE, edith)).isEmpty();
        var now = drafts.get(draft.id());
        assertThat(copies.keep(over(now, "in time"), ONE, edith)).isPresent();
        store.discard(now);
        assertThat(kept(place(draft), edith)).isEqualTo("nothing");
        assertThat(copies.keep(over(now, "late"), ONE, edith)).isEmpty();
    }

    @Test
    void goesWhenItsWindowSavesAndStaysWhenAnotherOneDoes() {
        copies.keep(over(draft, "typed"), ONE, edith);
        copies.saved(place(draft), OTHER, place(draft), draft.id(), edith);
        assertThat(kept(place(draft), edith)).isEqualTo("typed");
        copies.saved(place(draft), ONE, place(draft), draft.id(), edith);
        assertThat(kept(place(draft), edith)).isEqualTo("nothing");
    }

    @Test
    void ofAnotherWindowBecomesOneOfTheDraftThatWasBegun() {
        copies.keep(ofNew("f", "in one"), ONE, edith);
        copies.saved(NEW, OTHER, place(draft), draft.id(), edith);
        assertThat(kept(NEW, edith)).isEqualTo("nothing");
        assertThat(copies.find(place(draft), edith)).hasValueSatisfying(copy -> {
            assertThat(copy.form().name()).isEqualTo("in one");
            assertThat(copy.saved()).isNotEqualTo(draft.saved());
        });
        assertThat(copies.findNew(RecordKind.PROJECT, edith)).isEmpty();
    }

    @Test
    void ofANewRecordIsFoundByItsKindTheLastOneFirst() {
        copies.keep(ofNew("f", "first"), ONE, edith);
        copies.keep(ofNew("g", "second"), OTHER, edith);
        assertThat(copies.findNew(RecordKind.PROJECT, edith)).map(copy -> copy.form().name())
                .hasValue("second");
        assertThat(copies.findNew(RecordKind.SOURCE, edith)).isEmpty();
        assertThat(copies.findNew(RecordKind.PROJECT, carl)).isEmpty();
    }

    @Test
    void isTakenFromThoseWhoMayNoLongerEdit() {
        copies.keep(ofNew("f", "Edith's"), ONE, edith);
        for (var change : new String[]{"roles = '{REVIEWER}'", "roles = '{EDITOR}', active = false"}) {
            copies.keep(ofNew("g", "Carl's"), ONE, carl);
            jdbc.sql("update account set " + change + " where name = 'carl'").update();
            copies.keep(ofNew("f", "Edith's again"), ONE, edith);
            assertThat(copies.findNew(RecordKind.PROJECT, carl)).as(change).isEmpty();
            jdbc.sql("update account set active = true, roles = '{EDITOR}' where name = 'carl'").update();
        }
        assertThat(kept(NEW, edith)).isEqualTo("Edith's again");
    }

    @Test
    void isTakenFromThoseWhoseDraftIsSomebodyElsesNow() {
        copies.keep(over(draft, "Edith's"), ONE, edith);
        jdbc.sql("update draft set author_id = :carl").param("carl", carl.id()).update();
        copies.keep(ofNew("f", "another"), ONE, carl);
        assertThat(kept(place(draft), edith)).isEqualTo("nothing");
    }

    @Test
    void areTwentyOfAPersonAndAMonthOldAtMost() {
        for (int i = 0; i < 25; i++)
            copies.keep(ofNew("form-" + i, "copy " + i), ONE, edith);
        assertThat(jdbc.sql("select count(*) from working_copy").query(Long.class).single()).isEqualTo(20);
        assertThat(kept("/admin/projects/new?form=form-4", edith)).isEqualTo("nothing");
        assertThat(kept("/admin/projects/new?form=form-5", edith)).isEqualTo("copy 5");
        jdbc.sql("update working_copy set kept_at = kept_at - interval '31 days' where form = 'form-5'")
                .update();
        copies.keep(ofNew("form-24", "copy"), ONE, edith);
        assertThat(kept("/admin/projects/new?form=form-5", edith)).isEqualTo("nothing");
    }
}
