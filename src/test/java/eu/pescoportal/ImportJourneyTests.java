package eu.pescoportal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** An editor with a file, in a real browser. */
@NullUnmarked
@BrowserTest
@ChangingTest
class ImportJourneyTests {

    private static final String PASSWORD = "nine lives of a cat";

    /** Latvia has no part in any of these. */
    private static final List<String> PROJECTS = List.of("essor", "csip", "cidcc", "cohgi", "dosa", "ctisp",
            "c-uas", "att", "access", "aifv", "cobas", "co-basing", "amida-ut", "air-power");

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;
    private int clicks;
    private int pages;

    @BeforeEach
    void signIn() {
        jdbc.sql("delete from change_set; delete from import_file; delete from sign_in_attempt").update();
        jdbc.sql(
                "insert into account (name, password, roles) values ('edith', :hash, '{EDITOR}') on conflict do nothing")
                .param("hash", encoder.encode(PASSWORD))
                .update();
        context = Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.navigate("http://localhost:" + port + "/admin");
        page.getByLabel("Sign-in name").fill("edith");
        page.getByLabel("Password").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("Editing");
        page.onDOMContentLoaded(_ -> pages++);
    }

    @AfterEach
    void close() {
        context.close();
        Assertions.assertThat(complaints).isEmpty();
    }

    private void click(AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)).first().click();
        clicks++;
    }

    private void choose(String name, String content) {
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        clicks += 2; // on the field, and on the file
    }

    private static String latvia(Stream<String> projects) {
        return projects.map(project -> project + ";LV;observer;2025-05-27;cd-2018-340\r\n")
                .collect(Collectors.joining("", "\ufeffproject;state;role;from;source\r\n", ""));
    }

    @Test
    void bringsLatviaIntoFourteenProjectsByATable() {
        click(AriaRole.LINK, "Import a file");
        assertBarrierFree("import");
        choose("latvia.csv", latvia(PROJECTS.stream()));
        click(AriaRole.BUTTON, "See what it would change");
        assertThat(page.locator(".lede")).hasText("14 records would change, none would be new.");
        assertThat(page.locator(".told li", new Page.LocatorOptions().setHasText("Latvia joins as observer")))
                .hasCount(14);
        assertBarrierFree("report");
        Assertions.assertThat(complaints).isEmpty();
        click(AriaRole.BUTTON, "Make a change set of it");
        page.waitForURL("**/admin/sets/*");
        complaints.clear(); // the page of the set has journeys of its own
        System.out.printf("Latvia by a table: %d clicks, %d pages, no keys%n", clicks, pages);
        Assertions.assertThat(clicks).isLessThanOrEqualTo(25);
        Assertions.assertThat(pages).isLessThanOrEqualTo(4);
        Assertions.assertThat(
                jdbc.sql("select count(*) from draft where set_id is not null").query(Long.class).single())
                .isEqualTo(14);
    }

    @Test
    void isToldWhatIsWrongWithAFile() {
        click(AriaRole.LINK, "Import a file");
        choose("latvia.csv", latvia(Stream.of("essor", "nothing", "csip")).replace("csip;LV", "csip;Latvia"));
        click(AriaRole.BUTTON, "See what it would change");
        assertThat(page.locator(".errors li"))
                .hasText(new String[]{"line 3, project: nothing is not a project of the register",
                        "line 4, state: Latvia is not the code of a state; LV is"});
        assertThat(page.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Make a change set of it"))).hasCount(0);
        assertBarrierFree("wrong");
        click(AriaRole.LINK, "Import");
        choose("minutes.pdf", "%PDF-1.7");
        click(AriaRole.BUTTON, "See what it would change");
        assertThat(page.locator(".errors")).containsText("It is a PDF file. A table is needed");
        assertBarrierFree("refused");
        complaints.removeIf(complaint -> complaint.contains("status of 422"));
    }

    private void assertBarrierFree(String name) {
        Assertions.assertThat(Widths.tooWide(page)).isEmpty();
        Look.at(page, "import-" + name);
    }
}
