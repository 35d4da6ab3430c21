package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.FormReader;
import eu.pescoportal.editing.set.DraftSets;
import eu.pescoportal.editing.set.SetFiller;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.Occasion;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.SourceDocument;
import eu.pescoportal.vocabulary.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A publication is taken back by a set in which its records say again what they said before. */
@NullUnmarked
@ChangingTest
class UndoTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    DraftSets sets;
    @Autowired
    SetFiller filler;
    @Autowired
    Publisher publisher;
    @Autowired
    Snapshots snapshots;
    @Autowired
    JdbcClient jdbc;
    private Desk editor;
    private int published;

    @BeforeEach
    void editor() {
        jdbc.sql("delete from change_set").update();
        editor = desk("edith", AccountRole.EDITOR);
    }

    private Desk desk(String name, AccountRole role) {
        var id = jdbc.sql("""
                insert into account (name, roles) values (:name, array[:role])
                on conflict (name) do update set name = excluded.name returning id
                """).param("name", name).param("role", role.name()).query(Long.class).single();
        return new Desk(mvc, new Person(id, name, null, Set.of(role)));
    }

    private long publish(List<? extends Document> documents, RecordRef... withdrawn) {
        published++;
        return publisher.inTurn(_ -> publisher
                .publish(new ChangeSet(Occasion.of(Revision.Kind.CHANGE, "Publication " + published),
                        ChangeSet.Signed.BY_NOBODY, documents, List.of(withdrawn)))
                .getNumber());
    }

    private ProjectDocument project(String slug) {
        return snapshots.newest().projects().find(slug).orElseThrow();
    }

    private ProjectDocument saying(String slug, String field, String value) {
        return new FormReader(Form.of(project(slug)).with(field, value), new Problems())
                .read(ProjectDocument.class);
    }

    private static SourceDocument source(String key) {
        return new SourceDocument(key, SourceKind.ACT, "A decision", "Council", null,
                "https://example.org/" + key, "en", null, null, null);
    }

    private Desk asked(long revision) {
        return editor.open("/history/" + revision).open("/admin/history/" + revision + "/undo");
    }

    /** The register as the set would leave it that the button makes. */
    private Snapshot undone() {
        var address = editor.send("_do=undo").getResponse().getRedirectedUrl();
        assertThat(address).startsWith("/admin/sets/");
        return filler.register(sets.get(Long.parseLong(address.substring("/admin/sets/".length()))));
    }

    @Test
    void makesASetInWhichRecordsSayAgainWhatTheySaid() {
        var before = List.of(project("essor"), project("crrt"));
        var revision = publish(
                List.of(saying("essor", "statusNote", "One."), saying("crrt", "acronym", "TWO")));
        assertThat(asked(revision).main()).contains("2 records say again what they said before",
                "Acronym: TWO → CRRT");
        var after = undone();
        assertThat(List.of(after.projects().find("essor").orElseThrow(),
                after.projects().find("crrt").orElseThrow())).isEqualTo(before);
        assertThat(sets.openTo(editor.person)).singleElement().satisfies(set -> {
            assertThat(set.title()).isEqualTo("Undo of publication " + revision);
            assertThat(set.proposal().kind()).isEqualTo(Revision.Kind.RESTORE);
            assertThat(set.proposal().reason())
                    .isEqualTo("Undoes publication " + revision + ": Publication " + published);
        });
        assertThat(project("essor").statusNote()).as("nothing is published yet").isEqualTo("One.");
    }

    @Test
    void keepsWhatWasChangedLater() {
        var name = project("twister").name();
        var revision = publish(List.of(saying("twister", "name", "Renamed")));
        publish(List.of(saying("twister", "statusNote", "Later.")));
        assertThat(asked(revision).main()).doesNotContain("Changed again since");
        var after = undone().projects().find("twister").orElseThrow();
        assertThat(after.name()).isEqualTo(name);
        assertThat(after.statusNote()).isEqualTo("Later.");
    }

    @Test
    void asksForAChoiceWhereALaterChangeTouchedTheSame() {
        var name = project("emc").name();
        var revision = publish(List.of(saying("emc", "name", "Renamed")));
        publish(List.of(saying("emc", "name", "Renamed again")));
        assertThat(asked(revision).main()).contains("Changed again since", "Name: Renamed again → " + name);
        editor.press("_do=undo");
        assertThat(editor.main()).contains("Nothing was made yet", "Choose one of the two.");
        assertThat(sets.openTo(editor.person)).isEmpty();
        editor.choose("choose.projects/emc", "restore");
        assertThat(undone().projects().find("emc").orElseThrow().name()).isEqualTo(name);
    }

    @Test
    void leavesAloneWhatIsToStayAsItWasChangedLater() {
        var revision = publish(
                List.of(saying("gmsce", "name", "Renamed"), saying("euroartillery", "name", "Other")));
        publish(List.of(saying("gmsce", "name", "Renamed again")));
        asked(revision).choose("choose.projects/gmsce", "keep");
        var after = undone();
        assertThat(after.projects().find("gmsce").orElseThrow().name()).isEqualTo("Renamed again");
        assertThat(after.projects().find("euroartillery").orElseThrow().name()).isNotEqualTo("Other");
    }

    @Test
    void withdrawsWhatWasNewAndPutsBackWhatWasWithdrawn() {
        var revision = publish(List.of(source("brand-new")), new RecordRef(RecordKind.PROJECT, "msv"));
        assertThat(asked(revision).main()).contains("The record is withdrawn, as it did not stand before.",
                "The record stands again.");
        var after = undone();
        assertThat(after.sources().has("brand-new")).isFalse();
        assertThat(after.projects().has("msv")).isTrue();
        publish(List.of(after.projects().find("msv").orElseThrow()));
        assertThat(asked(revision).main()).contains("One record is as it was before already.");
        var again = snapshots.newest().revision();
        assertThat(asked(again).main()).contains("The record is withdrawn, as it did not stand before.");
    }

    @Test
    void saysThatNothingIsLeftToBeUndone() {
        var before = project("mas-mcm");
        var revision = publish(List.of(saying("mas-mcm", "name", "Renamed")));
        publish(List.of(before));
        assertThat(asked(revision).main()).contains("Nothing is left to be undone");
        assertThat(editor.open("/admin/history/1/undo").main())
                .contains("The first publication cannot be undone");
    }

    /** Whatever is published in between, undoing the last one is the state before it. */
    @Test
    void endsWhereItBeganWhenTheLastPublicationIsUndone() {
        var random = new Random(12);
        for (int round = 0; round < 5; round++) {
            var before = snapshots.newest();
            var changed = new ArrayList<Document>();
            for (int i = 0; i < 40; i++) {
                var project = before.projects().get(random.nextInt(before.projects().size()));
                if (changed.stream().noneMatch(done -> done.key().equals(project.slug())))
                    changed.add(saying(project.slug(), "statusNote", "Note " + random.nextInt()));
            }
            asked(publish(changed));
            assertThat(undone().projects().all()).isEqualTo(before.projects().all());
            jdbc.sql("delete from change_set").update();
        }
    }

    @Test
    void isForEditorsOnly() {
        var reader = desk("rosa", AccountRole.REVIEWER);
        assertThat(reader.get("/admin/history/1/undo")).hasStatus(403);
        assertThat(reader.open("/history/1").text()).doesNotContain("Undo this publication");
        assertThat(editor.get("/admin/history/999999/undo")).hasStatus(404);
    }
}
