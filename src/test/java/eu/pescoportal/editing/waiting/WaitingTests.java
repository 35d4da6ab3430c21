package eu.pescoportal.editing.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import eu.pescoportal.ChangingTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Statements;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Person;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What waits is told: in the header of each page, and to a feed reader that knows the address. */
@NullUnmarked
@ChangingTest
class WaitingTests {

    @LocalServerPort
    int port;
    @Autowired
    MockMvcTester mvc;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    Person ada;
    Person edith;
    Person rosa;

    @BeforeEach
    void people() {
        nothing();
        SignedIn.nobody(jdbc);
        ada = SignedIn.account(jdbc, encoder, "ada", AccountRole.ADMIN);
        edith = SignedIn.account(jdbc, encoder, "edith", AccountRole.EDITOR);
        rosa = SignedIn.account(jdbc, encoder, "rosa", AccountRole.REVIEWER);
    }

    @AfterEach
    void nothing() {
        jdbc.sql("delete from draft; delete from change_set").update();
    }

    private Visitor signedIn(String name) {
        var visitor = new Visitor(port);
        visitor.signIn(name, SignedIn.PASSWORD);
        visitor.get("/account");
        return visitor;
    }

    /** A draft alone, in that state. */
    private void draft(String project, Person author, String status) {
        jdbc.sql("""
                insert into draft (kind, key, base, author_id, status, typed, updated_at, begun_at)
                values ('PROJECT', :key, 1, :author, :status, '{}', now(), now())
                """).param("key", project).param("author", author.id()).param("status", status).update();
    }

    private void set(Person author, String status) {
        jdbc.sql(
                """
                        with s as (insert into change_set (title, status, updated_at) values ('May', :status, now()) returning id)
                        insert into change_set_author (set_id, account_id) select id, :author from s
                        """)
                .param("author", author.id())
                .param("status", status)
                .update();
    }

    private Document page(String path, Person person) {
        try {
            return Jsoup.parse(
                    mvc.get().uri(path).with(user(person)).exchange().getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String header(Person who) {
        return page("/projects/essor", who).select("header a[href=/admin]").text();
    }

    @Test
    void theHeaderCountsWhatTheDeskLists() {
        assertThat(List.of(header(ada), header(edith), header(rosa))).containsOnly("Editing");
        draft("essor", edith, "SUBMITTED");
        draft("twister", edith, "RETURNED");
        draft("choi", edith, "DRAFT");
        draft("crrt", ada, "SUBMITTED");
        set(edith, "SUBMITTED");
        set(edith, "DRAFT");
        set(ada, "RETURNED");
        assertThat(header(edith)).isEqualTo("Editing 1 waits for you");
        assertThat(header(rosa)).isEqualTo("Editing 3 wait for you");
        assertThat(header(ada)).isEqualTo("Editing 3 wait for you");
        assertThat(page("/admin", rosa).select("#to-review ~ ul > li")).hasSize(3);
        assertThat(page("/nothing", ada).select("header .waits").text()).isEqualTo("3");
    }

    @Test
    void whatIsLeftOfThoseWhoAreGoneWaitsForAnAdminOnce() {
        draft("essor", edith, "SUBMITTED");
        draft("twister", edith, "DRAFT");
        set(edith, "DRAFT");
        jdbc.sql("update account set active = false where name = 'edith'").update();
        assertThat(header(ada)).isEqualTo("Editing 3 wait for you");
        assertThat(header(rosa)).isEqualTo("Editing 1 waits for you");
    }

    @Test
    void visitorsAreToldNothingAndCostNothing() {
        draft("essor", edith, "SUBMITTED");
        var visitor = new Visitor(port);
        visitor.get("/projects/twister");
        assertThat(Statements.of(() -> assertThat(visitor.get("/projects/twister?on=2020-02-02").text())
                .doesNotContain("Editing"))).isZero();
    }

    @Test
    void countingCostsOneStatementAndOnlyOnPages() {
        page("/projects/essor", ada);
        page("/projects/essor.json", ada);
        var page = Statements.of(() -> page("/projects/essor", ada));
        var twin = Statements.of(() -> page("/projects/essor.json", ada));
        assertThat(page - twin).isEqualTo(1);
    }

    /** Makes an address as the person does, and gives its path. */
    private static String address(Visitor who) {
        who.get("/account");
        var shown = who.follow(who.post("/account/feed")).page().selectFirst("#feed-address").text();
        assertThat(shown).startsWith("http://localhost:8080/waiting/");
        return shown.substring("http://localhost:8080".length());
    }

    private Visitor.Answer read(String path) {
        return new Visitor(port).get(path);
    }

    private Feed feed(String path) throws Exception {
        var answer = read(path);
        assertThat(answer.status()).isEqualTo(200);
        return (Feed) new WireFeedInput().build(new StringReader(answer.response().body()));
    }

    private static String said(Entry entry) {
        return entry.getTitle() + ": " + entry.getContents().getFirst().getValue();
    }

    @Test
    void theFeedTellsHowManyWaitAndNotWhat() throws Exception {
        draft("essor", edith, "SUBMITTED");
        draft("twister", edith, "SUBMITTED");
        set(rosa, "RETURNED");
        jdbc.sql("update account set roles = '{EDITOR,REVIEWER}' where name = 'rosa'").update();
        jdbc.sql("delete from spring_session").update();
        var path = address(signedIn("rosa"));
        var entries = feed(path).getEntries();
        assertThat(entries).singleElement()
                .satisfies(entry -> assertThat(said(entry)).isEqualTo("3 things wait for you: "
                        + "2 drafts or change sets wait for your review.\nOne draft or change set of yours was sent back."));
        assertThat(entries.getFirst().getAlternateLinks().getFirst().getHref())
                .isEqualTo("http://localhost:8080/admin");
        assertThat(read(path).response().body()).doesNotContainIgnoringCase("essor", "twister", "edith",
                "rosa", "May", path.substring("/waiting/".length()));
    }

    @Test
    void theFeedTellsEachChangeOnce() throws Exception {
        var path = address(signedIn("rosa"));
        assertThat(feed(path).getEntries()).isEmpty();
        assertThat(feed(path).getUpdated()).isEqualTo(feed(path).getUpdated());
        draft("essor", edith, "SUBMITTED");
        var first = feed(path).getEntries().getFirst();
        Thread.sleep(1100);
        var again = feed(path).getEntries().getFirst();
        assertThat(again.getId()).isEqualTo(first.getId());
        assertThat(again.getUpdated()).isEqualTo(first.getUpdated());
        jdbc.sql("delete from draft").update();
        draft("twister", edith, "SUBMITTED");
        var other = feed(path).getEntries().getFirst();
        assertThat(said(other)).isEqualTo(said(first));
        assertThat(other.getId()).isNotEqualTo(first.getId());
        assertThat(other.getUpdated()).isAfter(first.getUpdated());
        jdbc.sql("delete from draft").update();
        assertThat(feed(path).getEntries()).isEmpty();
    }

    @Test
    void theAddressIsKeptByNobodyAndNamedNowhere() {
        var answer = read(address(signedIn("rosa")));
        assertThat(answer.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        assertSecret(answer, "no-store");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertSecret(read("/waiting/" + "a".repeat(64)), "private, no-store");
        assertThat(jdbc.sql("select octet_length(token) from waiting_feed").query(Integer.class).single())
                .isEqualTo(32);
    }

    private static void assertSecret(Visitor.Answer answer, String kept) {
        assertThat(answer.header("Cache-Control")).isEqualTo(kept);
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void theAddressIsShownOnceMadeAnewAndSwitchedOff() {
        var reviewer = signedIn("rosa");
        assertThat(reviewer.get("/account").text()).contains("Feed of what waits for you", "You have none.");
        var first = address(reviewer);
        assertThat(read(first).status()).isEqualTo(200);
        assertThat(reviewer.get("/account").text()).contains("Its address was made on")
                .doesNotContain("/waiting/");
        var second = address(reviewer);
        assertThat(read(first).status()).isEqualTo(404);
        assertThat(read(first).text()).contains("There is no such feed");
        assertThat(read(second).status()).isEqualTo(200);
        reviewer.get("/account");
        assertThat(reviewer.follow(reviewer.post("/account/feed/off")).text())
                .contains("The feed is switched off", "You have none.");
        assertThat(read(second).status()).isEqualTo(404);
    }

    @Test
    void somebodyDeactivatedHasNoFeed() {
        var path = address(signedIn("edith"));
        var admin = signedIn("ada");
        admin.get("/admin/people");
        admin.post("/admin/people/" + edith.id() + "/active", "active", "false");
        assertThat(jdbc.sql("select active from account where name = 'edith'").query(Boolean.class).single())
                .isFalse();
        assertThat(read(path).status()).isEqualTo(404);
    }

    @Test
    void theAddressIsNoWayIntoAnythingElse() {
        var path = address(signedIn("ada"));
        var reader = new Visitor(port);
        assertThat(reader.get(path).status()).isEqualTo(200);
        assertThat(reader.get("/admin").location()).isEqualTo("/login");
        assertThat(reader.get(path + "/admin").status()).isEqualTo(404);
        assertThat(reader.postBare(path, reader.origin(), "q", "x").status()).isEqualTo(405);
    }

    /** Also for who has a right one: nothing says which guess was near. */
    @Test
    void slowsGuessesDown() {
        var path = address(signedIn("rosa"));
        for (int i = 0; i < 30; i++)
            assertThat(read("/waiting/guess-" + i).status()).isEqualTo(404);
        var answer = read("/waiting/guess-30");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("60");
        assertThat(read(path).status()).isEqualTo(429);
        jdbc.sql("update sign_in_attempt set last_at = now() - interval '61 seconds'").update();
        assertThat(read(path).status()).isEqualTo(200);
    }
}
