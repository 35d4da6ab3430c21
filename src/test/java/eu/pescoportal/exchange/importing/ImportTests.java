package eu.pescoportal.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Decision;
import eu.pescoportal.editing.Decisions;
import eu.pescoportal.editing.DraftStore;
import eu.pescoportal.editing.Drafts;
import eu.pescoportal.editing.NewDraft;
import eu.pescoportal.editing.Proposal;
import eu.pescoportal.editing.Reviewer;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.exchange.sheet.Packed;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.Revision;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Files that editors bring: from the page where one is chosen to the change set that is made of it. */
@NullUnmarked
@ChangingTest
class ImportTests {

    private static final String PASSWORD = "nine lives of a cat";
    private static final String LATVIA = Stream.of("essor", "csip", "cidcc", "cohgi")
            .map(project -> project + ",LV,observer,2025-05-27,cd-2018-340\n")
            .collect(Collectors.joining("", "project,state,role,from,source\n", ""));

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @Autowired
    DraftStore store;
    @Autowired
    Drafts drafts;
    @Autowired
    Reviewer reviewer;
    @Autowired
    Decisions decisions;

    @BeforeEach
    void people() {
        jdbc.sql("delete from change_set; delete from import_file; delete from sign_in_attempt").update();
        account("edith", "EDITOR");
        account("emil", "EDITOR");
        account("rosa", "REVIEWER");
    }

    private long account(String name, String role) {
        return jdbc.sql("""
                insert into account (name, password, roles) values (:name, :hash, array[:role])
                on conflict (name) do update set active = true returning id
                """)
                .param("name", name)
                .param("hash", encoder.encode(PASSWORD))
                .param("role", role)
                .query(Long.class)
                .single();
    }

    private Visitor signedIn(String name) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(name, PASSWORD).status()).isEqualTo(302);
        return visitor;
    }

    private static Visitor.Answer bring(Visitor editor, String name, byte[] content) {
        editor.get("/admin/import");
        return editor.upload("/admin/import", name, content);
    }

    private static Document report(Visitor editor, String name, String content) {
        var answer = bring(editor, name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        return editor.follow(answer).page();
    }

    private static String seen(Document report) {
        return report.expectFirst("input[name=seen]").val();
    }

    private static String path(Document report) {
        return report.expectFirst("form[method=post]").attr("action");
    }

    private long sets() {
        return jdbc.sql("select count(*) from change_set").query(Long.class).single();
    }

    private long drafts() {
        return jdbc.sql("select count(*) from draft").query(Long.class).single();
    }

    @Test
    void showsWhatAFileWouldChangeAndThenMakesASetOfIt() {
        var edith = signedIn("edith");
        var report = report(edith, "latvia.csv", LATVIA);
        assertThat(report.title()).startsWith("What latvia.csv would change");
        assertThat(report.expectFirst(".lede").text())
                .isEqualTo("4 records would change, none would be new.");
        assertThat(report.select(".told li").eachText()).filteredOn(line -> line.startsWith("Latvia"))
                .hasSize(4)
                .allMatch(line -> line.startsWith("Latvia joins as observer from 27 May 2025"));
        assertThat(drafts()).isZero();
        var made = edith.post(path(report), "seen", seen(report), "title", "Latvia observes");
        assertThat(made.location()).matches("/admin/sets/[0-9]+");
        assertThat(drafts()).isEqualTo(4);
        assertThat(jdbc.sql("select title from change_set").query(String.class).single())
                .isEqualTo("Latvia observes");
        assertThat(jdbc.sql("select distinct set_id from draft").query(Long.class).list()).hasSize(1);
        var again = edith.post(path(report), "seen", seen(report), "title", "Latvia observes");
        assertThat(again.status()).isEqualTo(404);
        assertThat(sets()).isEqualTo(1);
    }

    @Test
    void makesNothingOfAFileWithOneLineThatIsWrong() {
        var edith = signedIn("edith");
        var report = report(edith, "latvia.csv", LATVIA + "nothing,LV,observer,2025,cd-2018-340\n");
        assertThat(report.select(".errors li").eachText())
                .containsExactly("line 6, project: nothing is not a project of the register");
        assertThat(report.select("form[method=post]")).isEmpty();
        var address = report.expectFirst("form[method=get].choices").attr("action");
        assertThat(edith.post(address, "seen", "", "title", "All the same").status()).isEqualTo(200);
        assertThat(sets() + drafts()).isZero();
        assertThat(edith.get(address + "/report.txt").response().body())
                .contains("latvia.csv, line 6, project: nothing is not a project of the register\n");
    }

    /** What is missing in a line is missing in what the page says of its record, too. */
    @Test
    void tellsWhatWouldChangeOfRecordsThatAreNotWholeYet() {
        var edith = signedIn("edith");
        var table = report(edith, "latvia.csv", "project,state,from,source\nessor,LV,,\n");
        assertThat(table.select(".errors li").eachText()).containsExactly("line 2, role: is missing",
                "line 2, source: is missing");
        var file = report(edith, "register.json",
                """
                        {"sources": [{"key": "new-one"}],
                         "partners": [{"key": "new-one", "sources": ["new-one"]}],
                         "projects": [{"slug": "new-one", "wave": 1, "statusConfirmed": false, "membersMissing": false,
                           "participations": [{"checked": false}], "partnerLinks": [{"checked": false}],
                           "milestones": [{"checked": false}], "funding": [{}]}]}
                        """);
        assertThat(file.select(".errors li").eachText())
                .contains("line 1, sources[0].title: is missing",
                        "line 4, projects[0].participations[0].role: is missing")
                .hasSizeGreaterThan(20);
        assertThat(file.select(".told h3").eachText()).contains("new-one new project, new-one");
    }

    @Test
    void makesASetOfFilesOfTheRegister() {
        var edith = signedIn("edith");
        var file = report(edith, "register.json", """
                {"sources": [{"key": "new-one", "kind": "ACT", "title": "A new act", "publisher": "Council",
                    "url": "https://example.org/new-one", "language": "en"}],
                 "partners": [{"key": "new-one", "name": "A new one", "kind": "EU_BODY", "summary": "New.",
                    "sources": ["new-one"]}]}
                """);
        assertThat(file.select(".told h3").eachText()).containsExactly("A new act new source, new-one",
                "A new one new partner, new-one");
        assertThat(edith.post(path(file), "seen", seen(file), "title", "New ones").status()).isEqualTo(302);
        assertThat(jdbc.sql("select kind from draft order by kind").query(String.class).list())
                .containsExactly("PARTNER", "SOURCE");
    }

    @Test
    void saysThatTheRegisterWasChangedMeanwhile() {
        var edith = signedIn("edith");
        var report = report(edith, "latvia.csv", LATVIA);
        var answer = edith.post(path(report), "seen", "of something else", "title", "Latvia");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().expectFirst(".notice").text())
                .startsWith("Nothing was done: the register was changed");
        assertThat(sets() + drafts()).isZero();
        assertThat(edith.post(path(report), "seen", seen(answer.page()), "title", "Latvia").status())
                .isEqualTo(302);
    }

    @Test
    void putsAFileIntoASetThatIsOpenBesideWhatThatHoldsAlready() {
        var edith = signedIn("edith");
        var first = report(edith, "latvia.csv", LATVIA);
        edith.post(path(first), "seen", seen(first), "title", "Latvia");
        var set = jdbc.sql("select id from change_set").query(Long.class).single();
        var file = "project,state,role,from,source\nessor,EE,observer,2025-05-27,cd-2018-340\ncrrt,LV,observer,2025-05-27,cd-2018-340\n";
        var address = path(report(edith, "more.csv", file));
        var into = edith.get(address + "?set=" + set).page();
        assertThat(edith.post(path(into), "seen", seen(into), "title", "-").location())
                .isEqualTo("/admin/sets/" + set);
        assertThat(drafts()).isEqualTo(5);
        var essor = jdbc.sql("select typed::text from draft where key = 'essor'")
                .query(String.class)
                .single();
        assertThat(essor).contains("\"LV\"", "\"EE\"");
    }

    /** The link of a set's page leads to a page that says so, and everything on the way keeps to it. */
    @Test
    void comesIntoTheSetFromWhosePageSomebodyCame() {
        var edith = signedIn("edith");
        var first = report(edith, "latvia.csv", LATVIA);
        edith.post(path(first), "seen", seen(first), "title", "Latvia observes");
        var set = "/admin/sets/" + jdbc.sql("select id from change_set").query(Long.class).single();
        var link = edith.get(set).page().expectFirst("a[href^=/admin/import]").attr("href");
        var page = edith.get(link).page();
        assertThat(page.expectFirst(".notice").text()).contains("Latvia observes");
        var action = page.expectFirst("form[enctype]").attr("action");
        var more = "project,state,role,from,source\ncrrt,LV,observer,2025-05-27,cd-2018-340\n";
        var brought = edith.upload(action, "more.csv", more.getBytes(StandardCharsets.UTF_8));
        var shown = edith.follow(brought).page();
        assertThat(shown.select("#set option[selected]").eachText()).containsExactly("Latvia observes");
        assertThat(shown.select("#title")).isEmpty();
        assertThat(edith.post(path(shown), "seen", seen(shown), "title", "-").location()).isEqualTo(set);
        assertThat(sets()).isOne();
        assertThat(drafts()).isEqualTo(5);
        assertThat(edith.upload(action, "none.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8))
                .page()
                .expectFirst(".notice")
                .text()).as("after a file that was not taken").contains("Latvia observes");
        assertThat(signedIn("emil").get(link).status()).as("somebody else's set").isEqualTo(403);
        assertThat(edith.get("/admin/import?set=999999").status()).isEqualTo(404);
        assertThat(edith.get("/admin/import?set=x").status()).isEqualTo(400);
    }

    /** The report is shown anew, and what was published meanwhile stays beside what the file says. */
    @Test
    void overwritesNothingThatWasPublishedAfterTheReport() {
        var edith = signedIn("edith");
        var report = report(edith, "latvia.csv", LATVIA);
        publish("statusNote", "Published after the report.");
        var answer = edith.post(path(report), "seen", seen(report), "title", "Latvia");
        assertThat(answer.page().expectFirst(".notice").text())
                .startsWith("Nothing was done: the register was changed");
        assertThat(answer.page().select(".told li").eachText()).filteredOn(line -> line.startsWith("Latvia"))
                .hasSize(4);
        assertThat(sets() + drafts()).isZero();
        assertThat(edith.post(path(report), "seen", seen(answer.page()), "title", "Latvia").status())
                .isEqualTo(302);
        assertThat(jdbc.sql("select typed::text from draft where key = 'essor'").query(String.class).single())
                .contains("Published after the report.", "\"LV\"");
        assertThat(jdbc.sql("select base from draft where key = 'essor'").query(Integer.class).single())
                .isEqualTo(latest());
    }

    /** Once the set is made, a later publication collides with it in the open. */
    @Test
    void showsWhatCollidesWithWhatWasPublishedAfterTheSetWasMade() {
        var edith = signedIn("edith");
        var closing = report(edith, "note.csv",
                "project,state,role,from,source,note\nessor,FR,member,2018-03-06,cd-2018-340,From the file\n");
        edith.post(path(closing), "seen", seen(closing), "title", "A note");
        var row = jdbc.sql("select typed::text from draft").query(String.class).single();
        var note = row.replaceAll("(?s).*\"(participations\\[\\d+])\\.note\": \"From the file\".*",
                "$1.note");
        publish(note, "Published after the set was made.");
        var set = edith
                .get("/admin/sets/" + jdbc.sql("select id from change_set").query(Long.class).single());
        assertThat(set.text()).contains("Something was changed here and by a later publication, too.");
    }

    private int latest() {
        return jdbc.sql("select max(number) from record_version where kind = 'PROJECT' and key = 'essor'")
                .query(Integer.class)
                .single();
    }

    private void publish(String field, String text) {
        var ada = new Person(account("ada", "ADMIN"), "ada", null, Set.of(AccountRole.ADMIN));
        var record = new RecordRef(RecordKind.PROJECT, "essor");
        var form = Form.of(reviewer.version(record, latest())).with(field, text);
        var why = new Proposal(Revision.Kind.CORRECTION, "Meanwhile.", List.of());
        var draft = store.begin(NewDraft.of(RecordKind.PROJECT, "essor", latest(), form, why), ada)
                .orElseThrow();
        var state = reviewer.review(drafts.get(draft), Map.of()).state();
        assertThat(decisions.publish(draft, new Decision(state, Map.of(), why, ""), ada).isDone()).isTrue();
    }

    @Test
    void keepsWhatTwoPeopleBringApart() {
        var edith = signedIn("edith");
        var emil = signedIn("emil");
        var hers = report(edith, "hers.csv", LATVIA);
        var his = report(emil, "his.csv", LATVIA.replace("LV", "MT").replace("essor", "crrt"));
        assertThat(emil.get(path(hers)).status()).isEqualTo(404);
        assertThat(emil.post(path(hers), "seen", seen(hers), "title", "Stolen").status()).isEqualTo(404);
        assertThat(edith.get(path(hers)).text()).contains("hers.csv").doesNotContain("his.csv");
        assertThat(emil.post(path(his), "seen", seen(his), "title", "Malta").status()).isEqualTo(302);
        assertThat(edith.post(path(hers), "seen", seen(hers), "title", "Latvia").status()).isEqualTo(302);
        assertThat(sets()).isEqualTo(2);
    }

    @Test
    void keepsFewFilesOfEachPersonAndForADay() {
        var edith = signedIn("edith");
        for (int i = 0; i < 7; i++)
            report(edith, "file-" + i + ".csv", LATVIA);
        assertThat(edith.get("/admin/import").page().select("#kept ~ ul a").eachText())
                .containsExactly("file-6.csv", "file-5.csv", "file-4.csv", "file-3.csv", "file-2.csv");
        jdbc.sql("update import_file set brought_at = brought_at - interval '25 hours'").update();
        report(signedIn("emil"), "new.csv", LATVIA);
        assertThat(jdbc.sql("select name from import_file").query(String.class).list())
                .containsExactly("new.csv");
    }

    @Test
    void readsItAgainAsSomebodyChooses() {
        var edith = signedIn("edith");
        var answer = bring(edith, "riga.csv",
                "project;state;note\ncrrt;LV;Rīgā\n".getBytes(Charset.forName("windows-1257")));
        var read = edith.follow(answer).page();
        assertThat(read.select(".preview td").eachText()).doesNotContain("Rīgā");
        assertThat(read.select("#encoding option[selected]").eachAttr("value"))
                .containsExactly("windows-1252");
        var baltic = edith.get(answer.location() + "?encoding=windows-1257&separator=semicolon").page();
        assertThat(baltic.select(".preview td").eachText()).containsExactly("crrt", "LV", "Rīgā");
        assertThat(edith.get(answer.location() + "?encoding=morse").status()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsTooLarge() {
        var edith = signedIn("edith");
        for (var size : new int[]{(int) Upload.LARGEST + 1, 30 << 20}) {
            var answer = bring(edith, "large.csv", new byte[size]);
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.page().expectFirst(".errors").text()).contains("larger than 20 MiB");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"empty.csv | '' | It is empty.",
            "a.pdf | %PDF-1.4 | It is a PDF file.", "none | none | No file was chosen.",
            "a.xlsx | PK\003\004broken | It is a packed file that is broken"})
    void saysWhyAFileIsNotTaken(String name, String content, String reason) {
        var edith = signedIn("edith");
        var answer = bring(edith, name.equals("none") ? "" : name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().expectFirst(".errors").text()).contains(reason);
        assertThat(jdbc.sql("select count(*) from import_file").query(Long.class).single()).isZero();
    }

    @Test
    void unpacksNoBomb() {
        var bomb = Packed.workbook(" ".repeat(65 << 20)).bytes();
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(bring(signedIn("edith"), "bomb.xlsx", bomb).text())
                .contains("It unpacks to more than 64 MiB");
    }

    /** Neither without the token nor by anybody but an editor is the file read, let alone kept. */
    @Test
    void takesNothingWithoutTheTokenOrTheRole() {
        var edith = signedIn("edith");
        edith.get("/admin/import");
        for (var token : new String[]{null, "", "forged"})
            assertThat(edith
                    .upload("/admin/import", token, "latvia.csv", LATVIA.getBytes(StandardCharsets.UTF_8))
                    .location()).isEqualTo("/admin?stale");
        var rosa = signedIn("rosa");
        rosa.get("/admin");
        assertThat(rosa.get("/admin/import").status()).isEqualTo(403);
        rosa.get("/account");
        assertThat(
                rosa.upload("/admin/import", "latvia.csv", LATVIA.getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(403);
        var nobody = new Visitor(port);
        nobody.get("/login");
        assertThat(nobody.upload("/admin/import", "latvia.csv", LATVIA.getBytes(StandardCharsets.UTF_8))
                .location()).isEqualTo("/login");
        assertThat(jdbc.sql("select count(*) from import_file").query(Long.class).single()).isZero();
    }

    @Test
    void answersWhateverBecameOfAFileOnItsWay() {
        var edith = signedIn("edith");
        var latvia = LATVIA.getBytes(StandardCharsets.UTF_8);
        var workbook = Packed.workbook(
                """
                        <row><c t="inlineStr"><is><t>project</t></is></c><c t="inlineStr"><is><t>state</t></is></c></row>
                        <row><c t="inlineStr"><is><t>crrt</t></is></c><c t="inlineStr"><is><t>LV</t></is></c></row>""")
                .bytes();
        for (int seed = 0; seed < 40; seed++) {
            var mutation = Mutation.values()[seed % 4];
            var answer = bring(edith, "file",
                    mutation.of(List.of(latvia, workbook).get(seed / 4 % 2), new Random(seed)));
            assertThat(answer.status()).as("seed %d", seed).isIn(302, 422);
            if (answer.status() == 302)
                assertThat(edith.follow(answer).status()).as("seed %d", seed).isEqualTo(200);
        }
        assertThat(drafts()).isZero();
    }

    @Test
    void answersABodyThatIsNoForm() {
        var edith = signedIn("edith");
        edith.get("/admin/import");
        for (var cut : new int[]{10, 100, 200, 250})
            assertThat(edith
                    .uploadCut("/admin/import", "latvia.csv", LATVIA.getBytes(StandardCharsets.UTF_8), cut)
                    .status()).as("cut %d", cut).isIn(302, 403, 422);
    }
}
