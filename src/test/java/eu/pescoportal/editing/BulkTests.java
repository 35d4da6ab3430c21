package eu.pescoportal.editing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.account.AccountRole;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Many records are changed at once, by somebody without a script. */
@NullUnmarked
@PortalTest
@TestPropertySource(properties = "test.database=bulk")
class BulkTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    JdbcClient jdbc;
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
}
