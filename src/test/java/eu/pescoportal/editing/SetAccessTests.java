package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.DraftSetStore;
import eu.pescoportal.editing.set.DraftSets;
import eu.pescoportal.editing.set.SetReviewer;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.Snapshots;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who may do what with change sets, and with the drafts in them; what is refused changes nothing. */
@NullUnmarked
@ChangingTest
class SetAccessTests {

    private static final RecordRef TWISTER = new RecordRef(RecordKind.PROJECT, "twister");
    private static final Proposal PROPOSAL = new Proposal(Revision.Kind.CORRECTION, "Why.", List.of());

    @Autowired
    MockMvcTester mvc;
    @Autowired
    DraftSets sets;
    @Autowired
    DraftSetStore setStore;
    @Autowired
    SetReviewer setReviewer;
    @Autowired
    Drafts drafts;
    @Autowired
    DraftStore store;
    @Autowired
    Reviewer reviewer;
    @Autowired
    Snapshots snapshots;
    @Autowired
    JdbcClient jdbc;
    private final Map<String, Person> people = new LinkedHashMap<>();

    @BeforeEach
    void people() {
        jdbc.sql("delete from sign_in_attempt").update();
        var staff = new Staff(jdbc);
        people.put("visitor", null);
        people.put("author", staff.with("edith", AccountRole.EDITOR));
        people.put("editor", staff.with("emil", AccountRole.EDITOR));
        people.put("reviewer", staff.with("rosa", AccountRole.REVIEWER));
        people.put("author who reviews", staff.with("carl", AccountRole.EDITOR, AccountRole.REVIEWER));
        people.put("author who is admin", staff.with("olga", AccountRole.ADMIN));
        people.put("admin", staff.with("ada", AccountRole.ADMIN));
        tidyUp();
    }

    /**
     * {@code page}: it is shown, and nothing changes; {@code done}: something does; {@code login}: asked to
     * sign in. {@code draft} stands for a set that its author still works on, {@code sent} for one that was
     * submitted, {@code returned} for one that was sent back, {@code approved} for one whose time is set,
     * {@code left} for one whose author was deactivated; {@code in-} for a draft in such a set. They are the
     * author's; those who are authors and more have their own before them.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # by: visitor, author, editor, reviewer, author who reviews, author who is admin, admin
            GET  /admin/sets                    | login page  page  page  page  page  page
            POST /admin/sets?begin              | login done  done  403   done  done  done
            GET  /admin/sets/draft              | login page  403   403   page  page  403
            GET  /admin/sets/sent               | login page  403   page  page  page  page
            GET  /admin/sets/returned           | login page  403   403   page  page  403
            GET  /admin/sets/approved           | login page  403   page  page  page  page
            GET  /admin/sets/left               | login login 403   403   login login page
            POST /admin/sets/draft?save         | login done  403   403   done  done  403
            POST /admin/sets/sent?save          | login done  403   403   done  done  403
            POST /admin/sets/approved?save      | login done  403   403   done  done  403
            POST /admin/sets/left?save          | login login 403   403   login login 403
            POST /admin/sets/draft?submit       | login done  403   403   done  done  403
            POST /admin/sets/returned?submit    | login done  403   403   done  done  403
            POST /admin/sets/sent?submit        | login done  403   403   done  done  403
            POST /admin/sets/draft?takeback     | login 403   403   403   403   403   403
            POST /admin/sets/sent?takeback      | login done  403   403   done  done  403
            POST /admin/sets/approved?takeback  | login done  403   403   done  done  403
            POST /admin/sets/draft?publish      | login 403   403   403   403   done  403
            POST /admin/sets/sent?publish       | login 403   403   done  403   done  done
            POST /admin/sets/returned?publish   | login 403   403   403   403   done  403
            POST /admin/sets/approved?publish   | login 403   403   done  403   done  done
            POST /admin/sets/left?publish       | login login 403   403   login login 403
            POST /admin/sets/draft?schedule     | login 403   403   403   403   done  403
            POST /admin/sets/sent?schedule      | login 403   403   done  403   done  done
            POST /admin/sets/approved?schedule  | login 403   403   done  403   done  done
            POST /admin/sets/draft?return       | login 403   403   403   403   403   403
            POST /admin/sets/sent?return        | login 403   403   done  403   403   done
            POST /admin/sets/approved?return    | login 403   403   done  403   403   done
            POST /admin/sets/draft?takeover     | login 403   403   403   403   403   403
            POST /admin/sets/sent?takeover      | login 403   403   403   403   403   403
            POST /admin/sets/left?takeover      | login login 403   403   login login done
            POST /admin/sets/draft?invite       | login done  403   403   done  done  403
            POST /admin/sets/sent?invite        | login done  403   403   done  done  403
            POST /admin/sets/draft?discard      | login done  403   403   done  done  403
            POST /admin/sets/sent?discard       | login done  403   403   done  done  403
            POST /admin/sets/left?discard       | login login 403   403   login login done
            POST /admin/sets/draft/comments     | login done  403   403   done  done  403
            POST /admin/sets/sent/comments      | login done  403   done  done  done  done
            GET  /admin/sets/draft/grid         | login page  403   403   page  page  403
            GET  /admin/drafts/in-draft         | login page  403   403   page  page  403
            GET  /admin/drafts/in-sent          | login page  403   403   page  page  403
            POST /admin/drafts/in-draft         | login done  403   403   done  done  403
            POST /admin/drafts/in-sent          | login done  403   403   done  done  403
            GET  /admin/drafts/in-draft/review  | login page  403   403   page  page  403
            GET  /admin/drafts/in-sent/review   | login page  403   page  page  page  page
            GET  /admin/drafts/in-left/review   | login login 403   403   login login page
            POST /admin/drafts/in-draft/review?submit  | login 403   403   403   403   403   403
            POST /admin/drafts/in-draft/review?publish | login 403   403   403   403   403   403
            POST /admin/drafts/in-sent/review?publish  | login 403   403   403   403   403   403
            POST /admin/drafts/in-sent/review?return   | login 403   403   403   403   403   403
            POST /admin/drafts/in-left/review?takeover | login login 403   403   login login 403
            POST /admin/drafts/in-left/review?discard  | login login 403   403   login login 403
            POST /admin/drafts/in-draft/review?move    | login done  403   403   done  done  403
            POST /admin/drafts/in-draft/review?discard | login done  403   403   done  done  403
            POST /admin/drafts/in-sent/review?discard  | login done  403   403   done  done  403
            """)
    void letsEachRoleDoWhatItMayAndNothingElse(String request, String cells) {
        var all = new SoftAssertions();
        var expected = List.of(cells.split(" +")).iterator();
        people.forEach((role, person) -> {
            var target = target(request, role);
            var before = everything();
            var answer = send(target, person);
            var found = inAWord(answer, !everything().equals(before));
            all.assertThat(found).as(role).isEqualTo(expected.next());
            tidyUp();
        });
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/sets", "/admin/sets/draft", "/admin/sets/sent", "/admin/sets/approved",
            "/admin/sets/left"})
    void changesNothingByAnotherMethod(String address) {
        people.forEach((role, person) -> {
            var target = target("PUT " + address + "?publish", role);
            var before = everything();
            for (var method : List.of("PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")) {
                var status = send(target.by(method), person).getResponse().getStatus();
                if (method.matches("PUT|PATCH|DELETE")) assertThat(status).isIn(302, 403, 405);
                assertThat(everything()).as("%s, %s", method, role).isEqualTo(before);
            }
            tidyUp();
        });
    }

    private record Target(String method, String path, String action, DraftSet set, Draft draft) {

        Target by(String method) {
            return new Target(method, path, action, set, draft);
        }
    }

    /** Puts in place what the request is about. */
    private Target target(String request, String role) {
        var words = request.split("[ ?]+");
        var action = words.length > 2 ? words[2] : "";
        var status = words[1].replaceAll(".*/(?:in-)?(draft|sent|returned|approved|left)(/.*)?$", "$1");
        if (status.equals(words[1])) return new Target(words[0], words[1], action, null, null);
        var set = set(status, people.get(role.startsWith("author ") ? role : "author"));
        var draft = drafts.of(set.id()).getFirst();
        var path = words[1].contains("/in-")
                ? words[1].replace("/in-" + status, "/" + draft.id())
                : words[1].replace("/" + status, "/" + set.id());
        return new Target(words[0], path, action, set, draft);
    }

    private DraftSet set(String status, Person author) {
        var set = setStore.begin(new DraftSetStore.Begun("A set", "", PROPOSAL, ""), author);
        var base = snapshots.newest().latest(TWISTER).orElseThrow().number();
        var form = Form.of(reviewer.version(TWISTER, base)).with("statusNote", "Typed " + UUID.randomUUID());
        store.begin(NewDraft.of(RecordKind.PROJECT, TWISTER.key(), base, form, Proposal.NONE).in(set.id()),
                author).orElseThrow();
        var progress = set.progress();
        switch (status) {
            case "sent" -> setStore.save(set.with(progress.submitted(PROPOSAL)));
            case "returned" -> setStore.save(set.with(progress.sentBack("Not yet.", people.get("reviewer"))));
            case "approved" -> setStore.save(set.with(progress.approved(PROPOSAL))
                    .approved(new DraftSet.Approval(Colleague.of(people.get("reviewer")),
                            Instant.parse("2099-01-01T00:00:00Z"), setReviewer.review(set).states())));
            case "left" -> jdbc.sql("update account set active = false where id = :id")
                    .param("id", author.id())
                    .update();
            default -> {
            }
        }
        return sets.get(set.id());
    }

    private void tidyUp() {
        jdbc.sql("delete from change_set; delete from draft; update account set active = true").update();
    }

    private MvcTestResult send(Target target, Person person) {
        var sending = mvc.method(HttpMethod.valueOf(target.method())).uri(target.path());
        if (!target.method().equals("GET")) fill(sending, target);
        return person == null ? sending.exchange() : sending.with(user(person)).exchange();
    }

    /** All that any of the forms asks for. */
    private void fill(MockMvcTester.MockMvcRequestBuilder sending, Target target) {
        sending.with(csrf())
                .param("title", "A title")
                .param("reason", "Why.")
                .param("changeKind", "CORRECTION")
                .param("comment", "Not yet.")
                .param("remark", "A comment")
                .param("publishAt", "2098-01-01T10:00")
                .param("colleague", String.valueOf(people.get("editor").id()))
                .param("_do", target.action());
        if (target.set() == null) return;
        var ofDraft = target.path().contains("/drafts/");
        sending.param("saved", String.valueOf(ofDraft ? target.draft().saved() : target.set().saved()))
                .param("state",
                        ofDraft
                                ? reviewer.review(target.draft(), Map.of()).state()
                                : setReviewer.review(target.set()).state());
    }

    private static String inAWord(MvcTestResult answer, boolean changed) {
        var to = answer.getResponse().getRedirectedUrl();
        var status = answer.getResponse().getStatus();
        if (to != null && to.endsWith("/login")) return "login" + (changed ? " and something changed" : "");
        if (status == 200 || to != null) return changed ? "done" : to == null ? "page" : "nothing done";
        return status + (changed ? " and something changed" : "");
    }

    /** All that somebody signed in could have changed. */
    private String everything() {
        return jdbc
                .sql("""
                        select concat_ws(' ', (select value from revision_counter), (select count(*) from record_version),
                            (select string_agg(d::text, ' ' order by d.id) from draft d),
                            (select string_agg(s::text, ' ' order by s.id) from change_set s),
                            (select string_agg(m::text, ' ' order by m.since) from change_set_author m),
                            (select count(*) from change_set_comment),
                            (select string_agg(a::text, ' ' order by a.id) from account a))
                        """)
                .query(String.class)
                .single();
    }
}
