package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.vocabulary.Words;
import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who may do what with records and drafts; what is refused changes nothing. */
@NullUnmarked
@ChangingTest
class DraftAccessTests {

    private static final Proposal PROPOSAL = new Proposal(Revision.Kind.CORRECTION, "Why.", List.of());

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
    JdbcClient jdbc;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private int typed;

    @BeforeEach
    void people() {
        // Visitors begin more sessions here in a minute than one address may.
        jdbc.sql("delete from sign_in_attempt").update();
        var staff = new Staff(jdbc);
        people.put("visitor", null);
        people.put("author", staff.with("edith", AccountRole.EDITOR));
        people.put("editor", staff.with("emil", AccountRole.EDITOR));
        people.put("reviewer", staff.with("rosa", AccountRole.REVIEWER));
        people.put("author who reviews", staff.with("carl", AccountRole.EDITOR, AccountRole.REVIEWER));
        people.put("author who is admin", staff.with("olga", AccountRole.ADMIN));
        people.put("admin", staff.with("ada", AccountRole.ADMIN));
        if (snapshots.newest().latest(new RecordRef(RecordKind.PROJECT, "lonely")).isEmpty())
            publishWhatNobodyNames();
    }

    /** One record of each kind that can be withdrawn. */
    private void publishWhatNobodyNames() {
        publish(RecordKind.SOURCE, Map.of("key", "lonely", "kind", "PAGE", "title", "Lonely", "publisher",
                "Nobody", "url", "https://example.org/", "language", "en"));
        publish(RecordKind.STATE,
                Map.of("code", "ZZ", "name", "Lonely", "capital", "Nowhere", "euFrom", "2004"));
        publish(RecordKind.PARTNER,
                Map.of("key", "lonely", "name", "Lonely", "kind", "INTERNATIONAL_ORG", "summary", "Lonely."));
        publish(RecordKind.EVENT, Map.of("key", "lonely", "date", "2018", "title", "Lonely", "detail",
                "Lonely.", "source", "cd-2018-340"));
        publish(RecordKind.DECISION, Map.of("key", "lonely", "title", "Lonely", "date", "2018", "url",
                "https://example.org/", "what", "Lonely."));
        publish(RecordKind.COUNT,
                Map.of("key", "lonely", "asOf", "2018", "active", "1", "source", "cd-2018-340"));
        publish(RecordKind.CLAIM, Map.of("id", "lonely", "title", "Lonely", "claim", "Lonely", "verdict",
                "PARTLY", "record", "Lonely.", "sources", "cd-2018-340"));
        publish(RecordKind.COMMITMENT,
                Map.of("number", "99", "area", "E", "title", "Lonely", "source", "cd-2018-340"));
        publish(RecordKind.PROJECT,
                Map.of("slug", "lonely", "name", "Lonely", "wave", "1", "domain", "SPACE", "established",
                        "2018-03-06", "establishedBy", "cd-2018-340", "summary", "Lonely.", "membershipKnown",
                        "UNKNOWN"));
    }

    private void publish(RecordKind kind, Map<String, String> said) {
        var admin = people.get("admin");
        var id = store.begin(NewDraft.of(kind, new Form(said), PROPOSAL, ""), admin).orElseThrow();
        var state = reviewer.review(drafts.get(id), Map.of()).state();
        var outcome = decisions.publish(id, new Decision(state, Map.of(), PROPOSAL, ""), admin);
        assertThat(outcome.hindrances()).isEqualTo(Hindrances.NONE);
        assertThat(outcome.isDone()).isTrue();
    }

    /**
     * {@code page}: it is shown, and nothing changes; {@code done}: something does; {@code kept}: a page is
     * told that it did; {@code login}: asked to sign in; {@code in}: not kept out. {@code *} stands for each
     * kind of record, {@code draft} for one that its author still works on, {@code sent} for one that was
     * submitted, {@code returned} for one that was sent back, {@code left} for one whose author was
     * deactivated, {@code someone} for somebody's account, {@code brought} for a file, {@code secret} for the
     * address of somebody's feed. Drafts and file are the author's; those who are authors and more have their
     * own before them.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # by: visitor, author, editor, reviewer, author who reviews, author who is admin, admin
            GET  /                                    | page  page  page  page  page  page  page
            GET  /*/lonely                            | page  page  page  page  page  page  page
            GET  /*/lonely/history                    | page  page  page  page  page  page  page
            GET  /history/1                           | page  page  page  page  page  page  page
            GET  /admin/history/1/undo                | login page  page  403   page  page  page
            POST /admin/history/1/undo                | login page  page  403   page  page  page
            GET  /login                               | page  page  page  page  page  page  page
            GET  /account                             | login in    in    in    in    in    in
            POST /account/feed                        | login done  done  done  done  done  done
            POST /account/feed/off                    | login done  done  done  done  done  done
            GET  /waiting/secret                      | page  page  page  page  page  page  page
            GET  /waiting/unknown                     | 404   404   404   404   404   404   404
            GET  /admin                               | login page  page  page  page  page  page
            GET  /admin?q=lonely                      | login page  page  page  page  page  page
            GET  /admin/source-suggestions?q=lonely   | login page  page  page  page  page  page
            GET  /admin/checks/unchecked              | login page  page  page  page  page  page
            GET  /admin/checks/partial                | login page  page  page  page  page  page
            GET  /admin/checks/unknown                | login page  page  page  page  page  page
            GET  /admin/checks/questions              | login page  page  page  page  page  page
            GET  /admin/import                        | login page  page  403   page  page  page
            POST /admin/import                        | login 422   422   403   422   422   422
            GET  /admin/import/brought                | login page  404   403   page  page  404
            GET  /admin/import/brought/report.txt     | login page  404   403   page  page  404
            POST /admin/import/brought                | login page  404   403   page  page  404
            GET  /admin/people                        | login 403   403   403   403   in    in
            POST /admin/people/invitations            | login 403   403   403   403   done  done
            POST /admin/people/someone/roles          | login 403   403   403   403   done  done
            POST /admin/people/someone/active         | login 403   403   403   403   done  done
            POST /admin/people/someone/sessions       | login 403   403   403   403   done  done
            POST /admin/people/someone/password-link  | login 403   403   403   403   done  done
            POST /admin/people/invitations/open/cancellation | login 403   403   403   403   done  done
            GET  /admin/*/lonely                      | login page  page  403   page  page  page
            POST /admin/*/lonely                      | login done  done  403   done  done  done
            POST /admin/*/lonely/working-copy         | 401   kept  kept  403   kept  kept  kept
            POST /admin/*/new/working-copy            | 401   kept  kept  403   kept  kept  kept
            POST /admin/drafts/*/draft/working-copy   | 401   kept  403   403   kept  kept  403
            POST /admin/drafts/*/sent/working-copy    | 401   kept  403   403   kept  kept  403
            POST /admin/drafts/*/returned/working-copy | 401  kept  403   403   kept  kept  403
            GET  /admin/*/new                         | login page  page  403   page  page  page
            POST /admin/*/new                         | login done  done  403   done  done  done
            GET  /admin/*/lonely/withdrawal           | login page  page  403   page  page  page
            POST /admin/*/lonely/withdrawal           | login done  done  403   done  done  done
            GET  /admin/drafts/*/draft                | login page  403   403   page  page  403
            GET  /admin/drafts/*/sent                 | login page  403   403   page  page  403
            GET  /admin/drafts/*/returned             | login page  403   403   page  page  403
            POST /admin/drafts/*/draft                | login done  403   403   done  done  403
            POST /admin/drafts/*/sent                 | login done  403   403   done  done  403
            POST /admin/drafts/*/returned             | login done  403   403   done  done  403
            GET  /admin/drafts/*/draft/review         | login page  403   403   page  page  403
            GET  /admin/drafts/*/draft/preview        | login page  403   403   page  page  403
            GET  /admin/drafts/*/sent/review          | login page  403   page  page  page  page
            GET  /admin/drafts/*/sent/preview         | login page  403   page  page  page  page
            GET  /admin/drafts/*/returned/review      | login page  403   403   page  page  403
            GET  /admin/drafts/*/returned/preview     | login page  403   403   page  page  403
            POST /admin/drafts/*/draft/review?submit  | login done  403   403   done  done  403
            POST /admin/drafts/*/sent/review?submit   | login done  403   403   done  done  403
            POST /admin/drafts/*/returned/review?submit  | login done  403   403   done  done  403
            POST /admin/drafts/*/draft/review?return  | login 403   403   403   403   403   403
            POST /admin/drafts/*/sent/review?return   | login 403   403   done  403   403   done
            POST /admin/drafts/*/returned/review?return  | login 403   403   403   403   403   403
            POST /admin/drafts/*/draft/review?publish | login 403   403   403   403   done  403
            POST /admin/drafts/*/sent/review?publish  | login 403   403   done  403   done  done
            POST /admin/drafts/*/returned/review?publish | login 403   403   403   403   done  403
            POST /admin/drafts/*/draft/review?discard | login done  403   403   done  done  403
            POST /admin/drafts/*/sent/review?discard  | login done  403   403   done  done  403
            POST /admin/drafts/*/returned/review?discard | login done  403   403   done  done  403
            POST /admin/drafts/*/draft/review?takeover | login 403   403   403   403   403   403
            POST /admin/drafts/*/sent/review?takeover | login 403   403   403   403   403   403
            GET  /admin/drafts/*/left                 | login login 403   403   login login 403
            POST /admin/drafts/*/left                 | login login 403   403   login login 403
            GET  /admin/drafts/*/left/review          | login login 403   403   login login page
            GET  /admin/drafts/*/left/preview         | login login 403   403   login login page
            POST /admin/drafts/*/left/review?submit   | login login 403   403   login login 403
            POST /admin/drafts/*/left/review?publish  | login login 403   403   login login 403
            POST /admin/drafts/*/left/review?return   | login login 403   403   login login 403
            POST /admin/drafts/*/left/review?takeover | login login 403   403   login login done
            POST /admin/drafts/*/left/review?discard  | login login 403   403   login login done
            """)
    void letsEachRoleDoWhatItMayAndNothingElse(String request, String cells) {
        var all = new SoftAssertions();
        for (var kind : kinds(request)) {
            var expected = List.of(cells.split(" +")).iterator();
            people.forEach((role, person) -> {
                var target = target(request, kind, role);
                var before = everything();
                var found = inAWord(send(target, person), !everything().equals(before));
                var wanted = expected.next();
                all.assertThat(wanted.equals("in") && !found.matches("login|403.*") ? "in" : found)
                        .as(role + ", " + kind)
                        .isEqualTo(wanted);
                tidyUp();
            });
        }
        all.assertAll();
    }

    /** Every kind of record; who may do what with a draft is asked of a few. */
    private static List<RecordKind> kinds(String request) {
        if (request.contains("/drafts/*"))
            return List.of(RecordKind.PROJECT, RecordKind.STATE, RecordKind.DECISION, RecordKind.SOURCE);
        return request.contains("*") ? List.of(RecordKind.values()) : List.of(RecordKind.PROJECT);
    }

    /**
     * Every address above, sent in ways that it does not take; to ask what it takes changes nothing either.
     */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/*/lonely", "/*/lonely/history", "/login", "/account", "/account/feed",
            "/account/feed/off", "/waiting/secret", "/admin", "/admin/checks/unchecked", "/admin/import",
            "/admin/import/brought", "/admin/history/1/undo", "/admin/people", "/admin/people/invitations",
            "/admin/people/someone/roles", "/admin/people/someone/active", "/admin/people/someone/sessions",
            "/admin/people/someone/password-link", "/admin/people/invitations/open/cancellation",
            "/admin/*/lonely", "/admin/*/new", "/admin/*/lonely/withdrawal", "/admin/drafts/*/draft",
            "/admin/*/lonely/working-copy", "/admin/drafts/*/draft/working-copy", "/admin/drafts/*/sent",
            "/admin/drafts/*/returned", "/admin/drafts/*/draft/review", "/admin/drafts/*/sent/review",
            "/admin/drafts/*/returned/review", "/admin/drafts/*/left/review"})
    void changesNothingByAnotherMethod(String address) {
        var all = new SoftAssertions();
        for (var kind : kinds(address)) {
            people.forEach((role, person) -> {
                var what = address.matches(".*(sent|draft)/review") ? "publish" : "submit";
                var target = target("PUT " + address + "?" + what, kind, role);
                var before = everything();
                for (var method : List.of("PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")) {
                    var status = send(target.by(method), person).getResponse().getStatus();
                    if (method.matches("PUT|PATCH|DELETE"))
                        all.assertThat(status).as("%s, %s, %s", method, role, kind).isIn(302, 403, 405);
                    all.assertThat(everything()).as("%s, %s, %s", method, role, kind).isEqualTo(before);
                }
                tidyUp();
            });
        }
        all.assertAll();
    }

    /** A request, and the draft that it is about. */
    private record Target(String method, String path, String action, Draft draft) {

        Target by(String method) {
            return new Target(method, path, action, draft);
        }
    }

    /** Puts in place what the request is about. */
    private Target target(String request, RecordKind kind, String role) {
        var words = request.split("[ ?]+");
        var path = words[1];
        Draft draft = null;
        if (path.contains("/drafts/")) {
            draft = draft(kind, people.get(role.startsWith("author ") ? role : "author"));
            if (path.matches(".*/(sent|returned).*"))
                store.save(draft.submitted(draft.base(), draft.form(), PROPOSAL));
            if (path.contains("/returned")) store.save(returned(drafts.get(draft.id())));
            if (path.contains("/left"))
                jdbc.sql("update account set active = false where id = :id")
                        .param("id", draft.author().id())
                        .update();
            draft = drafts.get(draft.id());
            path = path.replaceAll("\\*/(draft|sent|returned|left)", String.valueOf(draft.id()));
        }
        path = path.replace("lonely", Words.lower(lonely(kind)));
        path = path.replace("*", kind.word());
        if (path.contains("someone")) path = path.replace("someone", String.valueOf(someone()));
        if (path.contains("brought"))
            path = path.replace("brought",
                    String.valueOf(brought(people.get(role.startsWith("author ") ? role : "author"))));
        if (path.contains("feed") || path.contains("secret"))
            people.values().stream().filter(Objects::nonNull).forEach(this::feed);
        if (path.contains("open")) path = path.replace("open", String.valueOf(invitation()));
        return new Target(words[0], path, words.length > 2 ? words[2] : "", draft);
    }

    private Draft returned(Draft sent) {
        return sent.with(sent.progress().sentBack("Not yet.", people.get("reviewer")));
    }

    /** An editor who is signed in somewhere. */
    private long someone() {
        var id = new Staff(jdbc).with("someone", AccountRole.EDITOR).id();
        jdbc.sql("""
                insert into spring_session (primary_id, session_id, creation_time, last_access_time,
                    max_inactive_interval, expiry_time, principal_name)
                values ('someone', 'someone', 0, 0, 1800, 9999999999999, 'someone')
                """).update();
        return id;
    }

    private long brought(Person by) {
        return jdbc.sql("""
                insert into import_file (account_id, brought_at, name, content)
                values (:by, now(), 'file.csv', 'project,state') returning id
                """).param("by", by.id()).query(Long.class).single();
    }

    /** What its address ends with is the role of whose it is; of the author's, as the table calls it. */
    private void feed(Person person) {
        jdbc.sql("""
                insert into waiting_feed (account_id, token, made_at, changed_at)
                values (:person, sha256(cast(:secret as bytea)), now(), now())
                """)
                .param("person", person.id())
                .param("secret", person.equals(people.get("author")) ? "secret" : person.name())
                .update();
    }

    private long invitation() {
        return jdbc.sql("""
                insert into invitation (token, roles, created_by, expires_at)
                values ('\\x00', '{EDITOR}', :admin, now() + interval '1 day') returning id
                """).param("admin", people.get("admin").id()).query(Long.class).single();
    }

    private void tidyUp() {
        jdbc.sql(
                """
                        delete from working_copy; delete from draft; delete from import_file; delete from invitation; delete from waiting_feed;
                        delete from sign_in_attempt; delete from spring_session where principal_name = 'someone';
                        update account set active = true
                        """)
                .update();
    }

    private MvcTestResult send(Target target, Person person) {
        var sending = mvc.method(HttpMethod.valueOf(target.method())).uri(target.path());
        if (target.action().startsWith("q=")) sending.param("q", target.action().substring(2));
        else if (!target.method().equals("GET")) fill(sending, target);
        return person == null ? sending.exchange() : sending.with(user(person)).exchange();
    }

    /** All that any of the forms asks for. */
    private void fill(MockMvcTester.MockMvcRequestBuilder sending, Target target) {
        sending.with(csrf())
                .param("name", "A name")
                .param("title", "A title")
                .param("note", "A note")
                .param("role", "REVIEWER")
                .param("reason", "Why.")
                .param("changeKind", "CORRECTION")
                .param("comment", "Not yet.")
                .param("_do", target.action());
        if (target.draft() != null)
            sending.param("saved", String.valueOf(target.draft().saved()))
                    .param("state", reviewer.review(target.draft(), Map.of()).state());
    }

    private static String inAWord(MvcTestResult answer, boolean changed) {
        var to = answer.getResponse().getRedirectedUrl();
        var status = answer.getResponse().getStatus();
        var word = to != null && to.endsWith("/login")
                ? "login"
                : to != null ? "done" : status == 200 ? "page" : String.valueOf(status);
        if (changed && status == 200 && answer.getResponse().getContentType().startsWith("application/json"))
            return "kept";
        if (changed == word.equals("done")) return word;
        return word + (changed ? " and something changed" : " and nothing changed");
    }

    @Test
    void changesNothingWithoutTheTokenOfTheVerySession() throws Exception {
        var draft = draft(RecordKind.PROJECT, people.get("author"));
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

    /** The key of what nobody names. */
    private static String lonely(RecordKind kind) {
        return switch (kind) {
            case STATE -> "ZZ";
            case COMMITMENT -> "99";
            default -> "lonely";
        };
    }

    private Draft draft(RecordKind kind, Person author) {
        var key = lonely(kind);
        var record = new RecordRef(kind, key);
        var base = snapshots.newest().latest(record).orElseThrow().number();
        var field = switch (kind) {
            case PROJECT -> "statusNote";
            case STATE -> "notes";
            case PARTNER -> "summary";
            case EVENT -> "detail";
            case DECISION -> "what";
            case COUNT -> "note";
            case CLAIM -> "record";
            case COMMITMENT -> "title";
            case SOURCE -> "publisher";
        };
        var form = Form.of(reviewer.version(record, base)).with(field, "Typed " + ++typed);
        return drafts.get(store.begin(NewDraft.of(kind, key, base, form, PROPOSAL), author).orElseThrow());
    }

    /** All that somebody signed in could have changed. */
    private String everything() {
        return jdbc
                .sql("""
                        select concat_ws(' ', (select value from revision_counter), (select count(*) from record_version),
                            (select string_agg(d::text, ' ' order by d.id) from draft d),
                            (select string_agg(w::text, ' ' order by w.kept) from working_copy w),
                            (select string_agg(a::text, ' ' order by a.id) from account a),
                            (select string_agg(i::text, ' ' order by i.id) from invitation i),
                            (select string_agg(f::text, ' ' order by f.id) from import_file f),
                            (select string_agg(w.account_id || encode(w.token, 'hex'), ' ' order by w.account_id) from waiting_feed w),
                            (select count(*) from spring_session where principal_name = 'someone'))
                        """)
                .query(String.class)
                .single();
    }
}
