package eu.pescoportal.history.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import eu.pescoportal.PortalTest;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Person;
import eu.pescoportal.history.RecordKind;
import eu.pescoportal.history.Revision;
import eu.pescoportal.history.VersionFinder;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who may do what with records and drafts; what is refused changes nothing. */
@NullUnmarked
@PortalTest
@TestPropertySource(properties = "test.database=draft-access")
class DraftAccessTests {

    private static final Proposal PROPOSAL = new Proposal(Revision.Kind.CORRECTION, "Why.", "");

    @Autowired
    MockMvcTester mvc;
    @Autowired
    DraftEditor editor;
    @Autowired
    Drafts drafts;
    @Autowired
    Reviewer reviewer;
    @Autowired
    VersionFinder versions;
    @Autowired
    JdbcClient jdbc;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private int typed;

    @BeforeEach
    void people() {
        var staff = new Staff(jdbc);
        people.put("visitor", null);
        people.put("author", staff.with("edith", AccountRole.EDITOR));
        people.put("editor", staff.with("emil", AccountRole.EDITOR));
        people.put("reviewer", staff.with("rosa", AccountRole.REVIEWER));
        people.put("author who reviews", staff.with("carl", AccountRole.EDITOR, AccountRole.REVIEWER));
        people.put("admin", staff.with("ada", AccountRole.ADMIN));
    }

    /**
     * {@code page}: it is shown, and nothing changes; {@code done}: something does; {@code login}: asked to
     * sign in; {@code in}: not kept out. {@code draft} stands for one that its author still works on,
     * {@code sent} for one that was submitted.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # request                              visitor author editor reviewer author+reviewer admin
            GET  /                                 | page  | page | page | page | page | page
            GET  /projects/essor                   | page  | page | page | page | page | page
            GET  /projects/essor/history           | page  | page | page | page | page | page
            GET  /login                            | page  | page | page | page | page | page
            GET  /account                          | login | in   | in   | in   | in   | in
            GET  /admin                            | login | page | page | page | page | page
            GET  /admin/checks/unchecked           | login | page | page | page | page | page
            GET  /admin/people                     | login | 403  | 403  | 403  | 403  | in
            GET  /admin/projects/essor             | login | page | page | 403  | page | page
            POST /admin/projects/essor             | login | done | done | 403  | done | done
            GET  /admin/projects/new               | login | page | page | 403  | page | page
            POST /admin/projects/new               | login | done | done | 403  | done | done
            GET  /admin/projects/essor/withdrawal  | login | page | page | 403  | page | page
            POST /admin/projects/essor/withdrawal  | login | done | done | 403  | done | done
            GET  /admin/drafts/draft               | login | page | 403  | 403  | page | 403
            GET  /admin/drafts/sent                | login | page | 403  | 403  | page | 403
            POST /admin/drafts/draft               | login | done | 403  | 403  | done | 403
            POST /admin/drafts/sent                | login | done | 403  | 403  | done | 403
            GET  /admin/drafts/draft/review        | login | page | 403  | 403  | page | page
            GET  /admin/drafts/sent/review         | login | page | 403  | page | page | page
            POST /admin/drafts/draft/review?submit | login | done | 403  | 403  | done | 403
            POST /admin/drafts/sent/review?submit  | login | done | 403  | 403  | done | 403
            POST /admin/drafts/draft/review?return | login | 403  | 403  | 403  | 403  | 403
            POST /admin/drafts/sent/review?return  | login | 403  | 403  | done | 403  | done
            POST /admin/drafts/draft/review?publish| login | 403  | 403  | 403  | 403  | 403
            POST /admin/drafts/sent/review?publish | login | 403  | 403  | done | 403  | done
            POST /admin/drafts/draft/review?discard| login | done | 403  | 403  | done | 403
            POST /admin/drafts/sent/review?discard | login | done | 403  | 403  | done | 403
            """)
    void letsEachRoleDoWhatItMayAndNothingElse(String request, String visitor, String author, String another,
            String reviewing, String authorReviewing, String admin) {
        var expected = Arrays.asList(visitor, author, another, reviewing, authorReviewing, admin).iterator();
        var all = new SoftAssertions();
        people.forEach((role, person) -> {
            var draftsOf = role.equals("author who reviews") ? person : people.get("author");
            var draft = draft("twister", draftsOf);
            var sent = draft("crrt", draftsOf);
            editor.submit(sent, sent.base(), sent.form(), PROPOSAL);
            sent = drafts.get(sent.id());
            var words = request.replace("drafts/draft", "drafts/" + draft.id())
                    .replace("drafts/sent", "drafts/" + sent.id())
                    .split("[ ?]+");
            var before = everything();
            var answer = send(words, person, request.contains("sent") ? sent : draft);
            var found = inAWord(answer, !everything().equals(before));
            var wanted = expected.next();
            all.assertThat(wanted.equals("in") && !found.matches("login|403.*") ? "in" : found)
                    .as(role)
                    .isEqualTo(wanted);
            jdbc.sql("delete from draft").update();
        });
        all.assertAll();
    }

    private MvcTestResult send(String[] request, Person person, Draft draft) {
        var sending = request[0].equals("GET")
                ? mvc.get().uri(request[1])
                : mvc.post()
                        .uri(request[1])
                        .with(csrf())
                        .param("name", "A name")
                        .param("saved", String.valueOf(draft.saved()))
                        .param("reason", "Why.")
                        .param("changeKind", "CORRECTION")
                        .param("comment", "Not yet.")
                        .param("state", reviewer.review(draft, Map.of(), Locale.UK).state());
        if (request.length > 2) sending.param("_do", request[2]);
        return person == null ? sending.exchange() : sending.with(user(person)).exchange();
    }

    private static String inAWord(MvcTestResult answer, boolean changed) {
        var to = answer.getResponse().getRedirectedUrl();
        var status = answer.getResponse().getStatus();
        var word = to != null && to.endsWith("/login")
                ? "login"
                : to != null ? "done" : status == 200 ? "page" : String.valueOf(status);
        if (changed == word.equals("done")) return word;
        return word + (changed ? " and something changed" : " and nothing changed");
    }

    @Test
    void changesNothingWithoutTheTokenOfTheVerySession() throws Exception {
        var draft = draft("twister", people.get("author"));
        var path = "/admin/drafts/" + draft.id() + "/review";
        var authors = tokenFor(people.get("author"), path);
        var strangers = tokenFor(people.get("admin"), "/admin/projects/new");
        var before = everything();
        for (var token : new String[]{null, "", "forged", strangers.value(),
                authors.value().substring(1) + "x", "_".repeat(authors.value().length())}) {
            for (var origin : new String[]{null, "http://localhost", "https://evil.example"}) {
                assertThat(discard(path, authors.session(), token, origin)).satisfies(answer -> {
                    var to = answer.getResponse().getRedirectedUrl();
                    // A form of ours comes back as typed, at the address where it is shown; from anywhere
                    // else it is refused.
                    if ("http://localhost".equals(origin)) assertThat(to).contains("/review?continue");
                    else
                        assertThat(answer).hasStatus(403);
                });
                assertThat(everything()).isEqualTo(before);
            }
        }
        assertThat(discard(path, authors.session(), authors.value(), null)).hasRedirectedUrl("/admin");
        assertThat(drafts.find(draft.id())).isEmpty();
    }

    private record Token(Cookie session, String value) {}

    private Token tokenFor(Person person, String path) throws Exception {
        var answer = mvc.get().uri(path).with(user(person)).exchange();
        var token = Jsoup.parse(answer.getResponse().getContentAsString())
                .selectFirst("form.edit input[name=_csrf]");
        return new Token(answer.getResponse().getCookie("SESSION"), token.val());
    }

    private MvcTestResult discard(String path, Cookie session, String token, String origin) {
        var request = mvc.post()
                .uri(path)
                .with(user(people.get("author")))
                .cookie(session)
                .contentType("application/x-www-form-urlencoded")
                .content("_do=discard" + (token == null ? "" : "&_csrf=" + token));
        if (origin != null) request.header("Origin", origin);
        return request.exchange();
    }

    private Draft draft(String key, Person author) {
        var base = versions.latest(RecordKind.PROJECT, key).orElseThrow().number();
        var form = Form.of(reviewer.version(RecordKind.PROJECT, key, base))
                .with("statusNote", "Typed " + ++typed);
        return drafts.get(
                editor.begin(RecordKind.PROJECT, key, base, false, form, PROPOSAL, author).orElseThrow());
    }

    /** All that an editor could have changed. */
    private String everything() {
        return jdbc
                .sql("""
                        select (select value from revision_counter) || ' ' || (select count(*) from record_version) || ' '
                            || coalesce((select string_agg(d::text, ' ' order by d.id) from draft d), '')
                        """)
                .query(String.class)
                .single();
    }
}
