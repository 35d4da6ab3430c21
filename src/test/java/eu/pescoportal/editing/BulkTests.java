package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.DraftSets;
import eu.pescoportal.editing.set.SetDecision;
import eu.pescoportal.editing.set.SetDecisions;
import eu.pescoportal.editing.set.SetFiller;
import eu.pescoportal.editing.set.SetReviewer;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Many records are changed at once, by somebody without a script. */
@NullUnmarked
@ChangingTest
class BulkTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    DraftSets sets;
    @Autowired
    SetFiller filler;
    @Autowired
    SetReviewer reviewer;
    @Autowired
    SetDecisions decisions;
    private Desk desk;

    @BeforeEach
    void atTheDesk() {
        jdbc.sql("delete from change_set").update();
        jdbc.sql("delete from draft").update();
        desk = new Desk(mvc, new Staff(jdbc).with("edith", AccountRole.EDITOR));
    }

    private int sets() {
        return jdbc.sql("select count(*) from change_set").query(Integer.class).single();
    }

    private void typeOnce() {
        desk.choose("role", "OBSERVER").type("from", "2026-05-27").type("source", "cd-2018-340");
    }

    @Test
    void isOfferedOnThePagesOfStatesAndProjects() {
        desk.open("/states/lv");
        assertThat(desk.page().select("a[href='/admin/sets/new/grid?state=lv']").text())
                .isEqualTo("Add participations");
        desk.open("/projects/essor");
        assertThat(desk.page().select("a[href='/admin/sets/new/departures?project=essor']").text())
                .isEqualTo("End participations");
    }

    @Test
    void everyPageOpens() {
        for (var word : new String[]{"grid", "grid?state=lv", "grid?project=essor", "departures",
                "departures?state=de", "projects", "endings", "accessions"}) {
            desk.open("/admin/sets/new/" + word);
            assertThat(desk.form()).as(word).isNotNull();
        }
    }

    @Test
    void enterShowsWhatWouldBeMadeAndMakesNothing() {
        desk.open("/admin/sets/new/grid?state=lv");
        typeOnce();
        desk.tick("cell", "essor/LV").tick("cell", "twister/LV").press("_do=show");
        assertThat(desk.main()).contains("What becomes of 2 records",
                "Latvia joins as observer from 27 May 2026");
        assertThat(desk.values("cell")).containsExactlyInAnyOrder("essor/LV", "twister/LV");
        assertThat(desk.value("source")).isEqualTo("cd-2018-340");
        assertThat(sets()).isZero();
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        desk.open("/admin/sets/new/grid");
        desk.choose("role", "MEMBER")
                .type("from", "Mayday")
                .type("source", "no-such")
                .type("projects", "ESSOR, Quidditch")
                .type("states", "Narnia\nlv")
                .tick("cell", "essor/DE")
                .press("_do=put");
        assertThat(desk.errors()).contains("Mayday is not a date", "no-such", "Quidditch", "Narnia");
        assertThat(desk.value("projects")).isEqualTo("ESSOR, Quidditch");
        assertThat(desk.value("states")).isEqualTo("Narnia\nlv");
        assertThat(desk.values("cell")).containsExactly("essor/DE");
        assertThat(sets()).isZero();
    }

    /** As the browser is told after something was put into a set. */
    private DraftSet put() {
        var to = desk.send("_do=put").getResponse().getRedirectedUrl();
        assertThat(to).matches("/admin/sets/[0-9]+");
        return sets.get(Long.parseLong(to.replaceAll("\\D", "")));
    }

    private List<String> rows(DraftSet set, String project, String state) {
        return filler.register(set)
                .projects()
                .find(project)
                .orElseThrow()
                .participations()
                .stream()
                .filter(row -> row.state().equals(state))
                .map(row -> row.role() + " " + row.from() + " to " + row.to())
                .toList();
    }

    @Test
    void beginsASetInTheSameStep() {
        desk.open("/admin/sets/new/grid?state=lv");
        typeOnce();
        var set = desk.tick("cell", "essor/LV")
                .type("projects",
                        "Timely Warning and Interception with Space-based "
                                + "TheatER surveillance (TWISTER), CBRN SaaS\nccc")
                .press("_do=show")
                .errors();
        assertThat(set).contains("ccc").doesNotContain("TWISTER");
        desk.type("projects", "twister; CBRN SaaS");
        var begun = put();
        assertThat(begun.title()).isEqualTo("Latvia: observer in 3 projects");
        assertThat(begun.proposal().reason()).isEqualTo("Latvia takes part as observer in 3 projects.");
        assertThat(begun.proposal().sources()).containsExactly("cd-2018-340");
        assertThat(begun.isBy(desk.person)).isTrue();
        for (var project : List.of("essor", "twister", "cbrn-saas"))
            assertThat(rows(begun, project, "LV")).containsExactly("OBSERVER 2026-05-27 to null");
        assertThat(sets()).isOne();
    }

    @Test
    void pressingTwiceBeginsOneSet() {
        desk.open("/admin/sets/new/grid?state=lv");
        typeOnce();
        desk.tick("cell", "essor/LV");
        assertThat(put().id()).isEqualTo(put().id());
        assertThat(sets()).isOne();
    }

    @Test
    void goesOnFromWhatTheSetHoldsAlready() {
        desk.open("/admin/sets/new/grid?state=lv");
        typeOnce();
        desk.tick("cell", "essor/LV");
        var set = put();
        desk.open("/admin/sets/" + set.id() + "/grid?project=essor");
        assertThat(desk.value("source")).isEqualTo("cd-2018-340");
        assertThat(desk.page().select("li:has([value=essor/LV])").text()).isEqualTo("Latvia Observer");
        desk.choose("role", "MEMBER").type("from", "2026-10").tick("cell", "essor/LV");
        assertThat(put().id()).isEqualTo(set.id());
        assertThat(rows(set, "essor", "LV")).containsExactly("OBSERVER 2026-05-27 to 2026-10",
                "MEMBER 2026-10 to null");
        desk.open("/admin/sets/new/departures?state=lv").type("into", String.valueOf(set.id()));
        desk.type("to", "2026-11-01").type("source", "cd-2018-340").tick("all", "true");
        put();
        assertThat(rows(set, "essor", "LV")).containsExactly("OBSERVER 2026-05-27 to 2026-10",
                "MEMBER 2026-10 to 2026-11-01");
        assertThat(rows(set, "military-mobility", "LV")).containsExactly("MEMBER 2018-03-06 to 2026-11-01");
    }

    @Test
    void projectsOfASetAreThereForItsOtherChanges() {
        desk.open("/admin/sets/new/projects");
        desk.type("established", "2026-11-16").type("wave", "7").type("establishedBy", "decision-2026");
        desk.press("_add=newSources");
        newSource("decision-2026");
        project(0, "Night Eye", "Latvia", "EE, Lithuania");
        desk.press("_add=projects");
        assertThat(desk.value("projects[0].name")).isEqualTo("Night Eye");
        project(1, "Day Eye", "fr", "");
        var set = put();
        assertThat(set.title()).isEqualTo("2 new projects of wave 7");
        assertThat(set.proposal().sources()).containsExactly("decision-2026");
        desk.open("/admin/sets/" + set.id() + "/grid");
        desk.choose("role", "OBSERVER")
                .type("from", "2026-11-20")
                .type("projects", "Night Eye, day-eye")
                .type("states", "Spain");
        put();
        assertThat(rows(set, "night-eye", "ES")).containsExactly("OBSERVER 2026-11-20 to null");
        assertThat(rows(set, "night-eye", "LV")).containsExactly("COORDINATOR 2026-11-16 to null");
        assertThat(filler.register(set).sources().has("decision-2026")).isTrue();
    }

    private void newSource(String key) {
        var at = "newSources[0].";
        desk.type(at + "key", key).type(at + "title", "Decision").type(at + "publisher", "Council");
        desk.type(at + "kind", "ACT")
                .type(at + "url", "https://example.org/" + key)
                .type(at + "language", "en");
    }

    private void project(int row, String name, String coordinator, String members) {
        var at = "projects[" + row + "].";
        desk.type(at + "name", name).type(at + "domain", "SPACE").type(at + "summary", "Watches.");
        desk.type(at + "coordinators", coordinator).type(at + "members", members);
    }

    @Test
    void projectsEndAndAStateJoins() {
        desk.open("/admin/sets/new/endings?cell=essor");
        desk.choose("outcome", "COMPLETED")
                .type("ended", "2026-10")
                .type("source", "cd-2018-340")
                .tick("cell", "twister");
        var set = put();
        assertThat(set.title()).isEqualTo("2 projects end");
        assertThat(filler.register(set).projects().find("essor").orElseThrow().ended())
                .isEqualTo(PartialDate.of("2026-10"));
        desk.open("/admin/sets/" + set.id() + "/accessions");
        desk.choose("role", "MEMBER")
                .type("state", "MT")
                .type("from", "2026-11")
                .tick("cell", "military-mobility");
        desk.press("_do=show");
        assertThat(desk.main()).contains("Malta joins as member from November 2026");
        put();
        assertThat(rows(set, "military-mobility", "MT")).containsExactly("MEMBER 2026-11 to null");
        desk.open("/admin/sets/" + set.id() + "/grid?state=mt");
        desk.choose("role", "MEMBER").type("from", "2026-11").tick("cell", "quest/MT").press("_do=show");
        assertThat(desk.errors()).isEmpty();
    }

    @Test
    void whatWouldOverlapIsSaidAtItsBox() {
        desk.open("/admin/sets/new/grid?state=lv");
        desk.choose("role", "COORDINATOR").type("from", "2018-01").type("source", "cd-2018-340");
        desk.tick("cell", "quest/LV").tick("cell", "military-mobility/LV").press("_do=put");
        assertThat(desk.page().select(".errors a").eachAttr("href")).contains("#cell:quest/LV",
                "#cell:military-mobility/LV");
        assertThat(desk.errors()).contains("Latvia, QUEST");
        for (var link : desk.page().select(".errors a").eachAttr("href"))
            assertThat(desk.page().getElementById(link.substring(1))).as(link).isNotNull();
    }

    @Test
    void aSetThatIsGoneLosesNothingTyped() {
        desk.open("/admin/sets/new/grid?state=lv");
        typeOnce();
        desk.tick("cell", "essor/LV");
        var set = put();
        desk.open("/admin/sets/" + set.id() + "/grid?state=lv");
        typeOnce();
        desk.tick("cell", "twister/LV");
        jdbc.sql("delete from change_set").update();
        desk.press("_do=put");
        assertThat(desk.main()).contains("the change set was published or discarded in the meantime");
        assertThat(desk.values("cell")).containsExactly("twister/LV");
        put();
        assertThat(sets()).isOne();
    }

    @Test
    void onlyItsAuthorsPutAnythingIntoASet() {
        desk.open("/admin/sets/new/grid?state=lv");
        typeOnce();
        desk.tick("cell", "essor/LV");
        var address = "/admin/sets/" + put().id() + "/grid";
        var staff = new Staff(jdbc);
        var other = new Desk(mvc, staff.with("emil", AccountRole.EDITOR));
        assertThat(other.get(address)).hasStatus(403);
        assertThat(other.open("/admin/sets/new/grid").post(address, "_do", "put")).hasStatus(403);
        var reviewer = new Desk(mvc, staff.with("rosa", AccountRole.REVIEWER));
        assertThat(reviewer.get("/admin/sets/new/grid")).hasStatus(403);
        assertThat(mvc.get().uri("/admin/sets/new/grid")).hasStatus3xxRedirection();
        assertThat(desk.get("/admin/sets/new/grid?state=narnia")).hasStatus(404);
        assertThat(desk.get("/admin/sets/999999/grid")).hasStatus(404);
    }

    /** What anybody reads who knows nothing of how it came there, but for address, day and revision. */
    private List<String> participations(String query) throws Exception {
        var lines = mvc.get()
                .uri("/participations.csv?" + query)
                .exchange()
                .getResponse()
                .getContentAsString()
                .lines();
        return lines.skip(1).map(line -> line.replaceFirst(",http.*", "")).toList();
    }

    private void publish(DraftSet set) {
        var reviewing = new Staff(jdbc).with("ada", AccountRole.ADMIN);
        assertDone(decisions.submit(set.id(), seen(set.id()), desk.person));
        assertDone(decisions.publish(set.id(), seen(set.id()), reviewing));
    }

    /** What somebody decides who has read it as it is now. */
    private SetDecision seen(long id) {
        var set = sets.get(id);
        return new SetDecision(new Decision(reviewer.review(set).state(), Map.of(), set.proposal(), ""),
                set.title(), set.act());
    }

    private static void assertDone(Outcome<?> outcome) {
        assertThat(outcome.hindrances()).isEqualTo(Hindrances.NONE);
        assertThat(outcome.isDone()).isTrue();
    }

    @Test
    void whatIsPublishedIsReadByVisitors() throws Exception {
        var before = participations("state=cy&role=observer&on=2026-11-26");
        var projects = List.of("essor", "twister", "cbrn-saas", "air-power", "att", "choi", "cohgi", "crrt",
                "csip", "ecowar", "euras", "msv", "4e", "unatis");
        desk.open("/admin/sets/new/grid?state=cy");
        typeOnce();
        projects.forEach(project -> desk.tick("cell", project + "/CY"));
        publish(put());
        var after = participations("state=cy&role=observer&on=2026-11-26");
        assertThat(after).hasSize(before.size() + 14).containsAll(before);
        for (var project : projects)
            assertThat(after).filteredOn(line -> line.startsWith(project + ",")).as(project).hasSize(1);
        assertThat(mvc.get().uri("/projects/essor")).bodyText().contains("Cyprus");
    }

    @Test
    void aSetThatWasHandedOnIsTakenBackByWhatIsPutIntoIt() {
        var set = begun();
        assertDone(decisions.submit(set.id(), seen(set.id()), desk.person));
        assertThat(sets.get(set.id()).status()).isEqualTo(Progress.Status.SUBMITTED);
        desk.open("/admin/sets/" + set.id() + "/grid?state=lv");
        typeOnce();
        desk.tick("cell", "essor/LV");
        assertThat(put().status()).isEqualTo(Progress.Status.DRAFT);
    }

    @Test
    void twoWhoPutSomethingIntoOneSetLoseNothing() throws Exception {
        var set = begun();
        try (var people = Executors.newFixedThreadPool(2)) {
            var done = Stream.of("DE", "IT", "PL", "PT", "FI", "SE")
                    .map(state -> people.submit(() -> joins(set, state)))
                    .toList();
            for (var one : done)
                one.get();
        }
        for (var state : List.of("DE", "IT", "PL", "PT", "FI", "SE"))
            assertThat(rows(set, "choi", state)).as(state).containsExactly("OBSERVER 2026-05-27 to null");
    }

    private DraftSet begun() {
        desk.open("/admin/sets/new/grid?state=lv");
        typeOnce();
        desk.tick("cell", "choi/LV");
        return put();
    }

    private void joins(DraftSet set, String state) {
        var one = new Desk(mvc, desk.person).open("/admin/sets/" + set.id() + "/grid?project=choi");
        one.choose("role", "OBSERVER").type("from", "2026-05-27").tick("cell", "choi/" + state);
        assertThat(one.send("_do=put")).hasStatus3xxRedirection();
    }
}
