package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.FormReader;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.DraftSetStore;
import eu.pescoportal.editing.set.SetFiller;
import eu.pescoportal.record.Problems;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.register.document.ProjectDocument;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Authors and reviewers of a set talk about it, and nobody else hears them. */
@NullUnmarked
@ChangingTest
class CommentTests {

    private static final String LINE = "Note on the status: none → One.";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Drafts drafts;
    @Autowired
    DraftSetStore store;
    @Autowired
    SetFiller filler;
    @Autowired
    Snapshots snapshots;
    @Autowired
    JdbcClient jdbc;
    private Desk author;
    private Desk reviewer;
    private Desk stranger;
    private DraftSet set;
    private long draft;

    @BeforeEach
    void set() {
        jdbc.sql("delete from change_set").update();
        author = desk("edith", AccountRole.EDITOR);
        stranger = desk("carl", AccountRole.EDITOR);
        reviewer = desk("rosa", AccountRole.REVIEWER);
        set = store.begin(new DraftSetStore.Begun("May", "",
                new Proposal(Revision.Kind.CORRECTION, "Why.", List.of()), ""), author.person);
        var project = snapshots.newest().projects().find("fsrm").orElseThrow();
        filler.fill(set, List.of(new FormReader(Form.of(project).with("statusNote", "One."), new Problems())
                .read(ProjectDocument.class)), List.of(), author.person);
        draft = drafts.of(set.id()).getFirst().id();
        handedOn();
    }

    private void handedOn() {
        jdbc.sql("update change_set set status = 'SUBMITTED'").update();
    }

    private Desk desk(String name, AccountRole role) {
        var id = jdbc.sql("""
                insert into account (name, roles) values (:name, array[:role])
                on conflict (name) do update set name = excluded.name returning id
                """).param("name", name).param("role", role.name()).query(Long.class).single();
        return new Desk(mvc, new Person(id, name, null, Set.of(role)));
    }

    private String page() {
        return "/admin/sets/" + set.id();
    }

    private MvcTestResult say(Desk who, String... fields) {
        var request = mvc.post().uri(page() + "/comments").with(user(who.person)).with(csrf());
        for (int i = 0; i < fields.length; i += 2)
            request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private String talk(String place) {
        return author.open(page()).page().select(place + " .talk ol").text();
    }

    @Test
    void standsWhereItBelongs() {
        assertThat(say(reviewer, "remark", "A good set.")).hasRedirectedUrl(page());
        assertThat(say(reviewer, "remark", "Which Council?", "draft", "" + draft))
                .hasRedirectedUrl(page() + "#draft-" + draft);
        say(reviewer, "remark", "Since when?", "draft", "" + draft, "line", LINE);
        assertThat(talk("section[aria-labelledby=talk]")).contains("A good set.")
                .doesNotContain("Which Council?");
        assertThat(talk("#draft-" + draft)).contains("Which Council?", LINE + " Since when?")
                .doesNotContain("A good set.");
        assertThat(author.page().select("#draft-" + draft + " option").eachText()).contains(LINE);
    }

    @Test
    void isAnsweredByThoseWhoWorkOnIt() {
        say(reviewer, "remark", "Since when?", "draft", "" + draft, "line", LINE);
        var first = author.open(page()).page().selectFirst(".talk input[name=answers]").val();
        say(author, "remark", "Since May.", "answers", first);
        assertThat(talk("#draft-" + draft)).containsSubsequence("rosa", LINE, "Since when?", "edith",
                "Since May.");
    }

    @Test
    void isKeptOverTheRounds() {
        say(reviewer, "remark", "Since when?", "draft", "" + draft);
        author.open(page()).press("_do=takeback");
        author.open("/admin/drafts/" + draft).type("statusNote", "Two.").press("_do=save");
        assertThat(talk("#draft-" + draft)).contains("Since when?");
        handedOn();
        assertThat(reviewer.open(page()).main()).contains("Since when?");
    }

    @Test
    void tellsTheSetWhatWasSaidOfARecordThatLeftIt() {
        say(reviewer, "remark", "Take this out.", "draft", "" + draft);
        jdbc.sql("delete from draft where id = :id").param("id", draft).update();
        assertThat(talk("section[aria-labelledby=talk]")).contains("Take this out.");
    }

    @Test
    void losesNothingThatIsTooLong() {
        var text = "Long. ".repeat(400);
        assertThat(say(author, "remark", text, "draft", "" + draft)).hasStatusOk()
                .bodyText()
                .contains("Not said yet: a comment has at most 2,000 characters", text.strip());
        assertThat(say(author, "remark", "  ")).bodyText().contains("Nothing was said");
        assertThat(talk("")).isEmpty();
    }

    @Test
    void isForNobodyElse() {
        say(reviewer, "remark", "Between us.");
        assertThat(stranger.get(page())).hasStatus(403);
        assertThat(say(stranger, "remark", "Me too.")).hasStatus(403);
        assertThat(mvc.post().uri(page() + "/comments").with(user(author.person)).param("remark", "Forged."))
                .hasStatus(403);
        assertThat(jdbc.sql("select text from change_set_comment").query(String.class).list())
                .containsExactly("Between us.");
    }
}
