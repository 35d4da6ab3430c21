package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.Statements;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.DraftSetStore;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.Snapshots;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How often a publication asks the database, from the press of the button to the answer. */
@NullUnmarked
@ChangingTest
class PublicationCostTests {

    private static final Logger log = LoggerFactory.getLogger(PublicationCostTests.class);
    private static final RecordRef LARGE = new RecordRef(RecordKind.PROJECT, "large");
    private static final int PARTICIPATIONS = 30;
    private static final Proposal PROPOSAL = new Proposal(Revision.Kind.CORRECTION, "Costs.", List.of());

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
    Snapshots snapshots;
    @Autowired
    DraftSetStore setStore;
    @Autowired
    PasswordEncoder encoder;
    @Autowired
    JdbcClient jdbc;

    /** Who publishes, and whether the record was published once more since the draft was begun. */
    @ParameterizedTest
    @CsvSource({"author, false", "reviewer, false", "author, true", "reviewer, true"})
    void publishesOneChangedRoleOfThirtyWithAtMost40Statements(String by, boolean overtaken)
            throws Exception {
        var admin = new Staff(jdbc).with("author", AccountRole.ADMIN);
        var other = new Staff(jdbc).with("other", AccountRole.ADMIN);
        new Staff(jdbc).with("reviewer", AccountRole.REVIEWER);
        if (snapshots.newest().latest(LARGE).isEmpty())
            publish(store.begin(NewDraft.of(RecordKind.PROJECT, large(), PROPOSAL, ""), admin).orElseThrow(),
                    admin);
        var session = signedIn(by);
        for (int round = 1; round <= 2; round++) { // the first also looks up what is looked up once only
            var note = by + (overtaken ? ", overtaken, " : ", ") + round;
            var id = begin("participations[7].note", note, admin);
            if (overtaken) publish(begin("participations[9].note", note, other), other);
            if (by.equals("reviewer")) submit(id);
            var path = "/admin/drafts/" + id + "/review";
            var page = mvc.get().uri(path).cookie(session).exchange();
            assertThat(page).hasStatusOk();
            var typed = new HashMap<String, String>();
            var shown = (FormElement) Jsoup.parse(page.getResponse().getContentAsString())
                    .selectFirst("form.edit");
            shown.formData().forEach(field -> typed.put(field.key(), field.value()));
            var statements = Statements.of(
                    () -> assertThat(decide(path, typed, session)).hasStatus(302).hasRedirectedUrl("/admin"));
            assertThat(drafts.find(id)).isEmpty();
            var published = Form.of(reviewer.version(LARGE, latest()));
            assertThat(published.text("participations[7].note")).isEqualTo(note);
            if (overtaken) assertThat(published.text("participations[9].note")).isEqualTo(note);
            if (round == 2) assertThat(statements).isBetween(10L, 40L);
        }
    }

    /** A decision that touches forty projects; what it took is in the log. */
    @Test
    void publishesASetOf40RecordsWithAtMost250Statements() throws Exception {
        var author = new Staff(jdbc).with("author", AccountRole.ADMIN);
        new Staff(jdbc).with("reviewer", AccountRole.REVIEWER);
        var session = signedIn("reviewer");
        for (int round = 1; round <= 2; round++) { // the first also looks up what is looked up once only
            var set = setOf40("Set " + round, author);
            var path = "/admin/sets/" + set.id();
            var page = mvc.get().uri(path).cookie(session).exchange();
            assertThat(page).hasStatusOk();
            var typed = new HashMap<String, String>();
            ((FormElement) Jsoup.parse(page.getResponse().getContentAsString()).selectFirst("form.edit"))
                    .formData()
                    .forEach(field -> typed.put(field.key(), field.value()));
            var since = System.nanoTime();
            var statements = Statements.of(
                    () -> assertThat(decide(path, typed, session)).hasStatus(302).hasRedirectedUrl("/admin"));
            log.info("A set of 40 records was published in {} ms with {} statements",
                    (System.nanoTime() - since) / 1_000_000, statements);
            assertThat(snapshots.newest()
                    .projects()
                    .all()
                    .stream()
                    .filter(project -> set.title().equals(project.statusNote()))).hasSize(40);
            if (round == 2) assertThat(statements).isBetween(50L, 250L);
        }
    }

    private DraftSet setOf40(String note, Person author) {
        var set = setStore.begin(new DraftSetStore.Begun(note, "", PROPOSAL, ""), author);
        var register = snapshots.refreshed();
        for (var project : register.projects().all().subList(0, 40)) {
            var base = register.latest(new RecordRef(RecordKind.PROJECT, project.slug())).orElseThrow();
            store.begin(NewDraft.of(RecordKind.PROJECT, project.slug(), base.number(),
                    Form.of(project).with("statusNote", note), Proposal.NONE).in(set.id()), author);
        }
        setStore.save(set.with(set.progress().submitted(PROPOSAL)));
        return set;
    }

    private int latest() {
        return snapshots.newest().latest(LARGE).orElseThrow().number();
    }

    private long begin(String field, String text, Person author) {
        var form = Form.of(reviewer.version(LARGE, latest()));
        assertThat(form.rows("participations")).isEqualTo(PARTICIPATIONS);
        return store.begin(
                NewDraft.of(RecordKind.PROJECT, LARGE.key(), latest(), form.with(field, text), PROPOSAL),
                author).orElseThrow();
    }

    /**
     * As it is, not brought together with what was published since, so that its publication has that to do.
     */
    private void submit(long id) {
        var draft = drafts.get(id);
        store.save(draft.submitted(draft.base(), draft.form(), PROPOSAL));
    }

    private MvcTestResult decide(String path, Map<String, String> typed, Cookie session) {
        var request = mvc.post().uri(path).cookie(session).param("_do", "publish");
        typed.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    /** As everybody signs in, so that the session is one of the database. */
    private Cookie signedIn(String name) {
        jdbc.sql("update account set password = :hash where name = :name")
                .param("hash", encoder.encode("a long enough password"))
                .param("name", name)
                .update();
        var answer = mvc.post()
                .uri("/login")
                .with(csrf())
                .param("name", name)
                .param("password", "a long enough password")
                .exchange();
        var session = answer.getResponse().getCookie("SESSION");
        assertThat(session).isNotNull();
        return session;
    }

    private void publish(long id, Person admin) {
        var state = reviewer.review(drafts.get(id), Map.of()).state();
        var outcome = decisions.publish(id, new Decision(state, Map.of(), PROPOSAL, ""), admin);
        assertThat(outcome.hindrances()).isEqualTo(Hindrances.NONE);
        assertThat(outcome.isDone()).isTrue();
    }

    /** All 27 States, of which three had one role after the other. */
    private Form large() {
        var typed = new HashMap<>(Map.of("slug", LARGE.key(), "name", "Large", "wave", "1", "domain", "SPACE",
                "established", "2018-03-06", "establishedBy", "cd-2018-340", "summary", "It is large."));
        var states = jdbc.sql("select key from member_state order by key limit 27")
                .query(String.class)
                .list();
        for (int i = 0; i < PARTICIPATIONS; i++) {
            var row = "participations[" + i + "].";
            var second = i >= states.size();
            typed.put(row + "state", states.get(i % states.size()));
            typed.put(row + "role", second ? "MEMBER" : i == 5 ? "COORDINATOR" : "OBSERVER");
            typed.put(row + "from", second ? "2021-05" : "2018-03-06");
            if (!second && i < PARTICIPATIONS - states.size()) typed.put(row + "to", "2021-05");
            typed.put(row + "citations[0].source", "cd-2018-340");
        }
        return new Form(typed);
    }
}
