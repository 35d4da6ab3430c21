package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import eu.pescoportal.account.AccountRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A register in which every text begins with a word that cannot break, and people who type such words. */
@NullUnmarked
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "test.database=long-words", "test.empty=true"})
class LongWordTests {

    private static final Path FILES = Path.of("src/main/resources/register");
    private static final String WORD = "W".repeat(150);
    private static final Set<String> TEXTS = Set.of("name", "statusNote", "summary", "openQuestions", "note",
            "notes", "title", "detail", "place", "publisher", "via", "capital", "ministryOfDefence",
            "alsoKnownAs", "objectives", "claim", "record");
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;

    @DynamicPropertySource
    static void register(DynamicPropertyRegistry properties) throws IOException {
        var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "long-words");
        try (var files = Files.walk(FILES)) {
            files.filter(file -> file.toString().endsWith(".json")).forEach(file -> stretch(file, folder));
        }
        properties.add("portal.register", () -> "file:" + folder);
    }

    private static void stretch(Path file, Path folder) {
        try {
            var to = folder.resolve(FILES.relativize(file).toString());
            Files.createDirectories(to.getParent());
            var json = JSON.readTree(Files.readString(file));
            stretch(json);
            Files.writeString(to, JSON.writeValueAsString(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stretch(JsonNode json) {
        if (json instanceof ArrayNode array) array.forEach(LongWordTests::stretch);
        if (!(json instanceof ObjectNode object)) return;
        for (var field : object.properties()) {
            var value = field.getValue();
            if (field.getKey().equals("acronym") && value.isString())
                object.put("acronym", WORD.substring(0, 40));
            else if (TEXTS.contains(field.getKey()) && value.isString())
                object.put(field.getKey(),
                        field.getKey().equals("summary")
                                ? WORD + "\r\n \r\n" + value.asString()
                                : stretched(value.asString()));
            else if (TEXTS.contains(field.getKey()) && value instanceof ArrayNode array)
                for (int i = 0; i < array.size(); i++)
                array.set(i, JSON.getNodeFactory().stringNode(stretched(array.get(i).asString())));
            else
                stretch(value);
        }
    }

    private static String stretched(String text) {
        return WORD + " " + text.substring(0, Math.min(text.length(), 149));
    }

    private String at(String address) {
        return "http://localhost:" + port + address.replace("WORD", WORD);
    }

    private Page open(String address) {
        return Chromium.open(at(address), 1280, 800);
    }

    @ParameterizedTest
    @MethodSource("eu.pescoportal.BarrierTests#pages")
    @ValueSource(strings = {"/projects?q=WORD&state=mt", "/projects?wave=WORD", "/projects/WORD",
            "/projects?on=WORD&state=ee", "/sources?q=WORD", "/history?record=WORD", "/login"})
    void widenNoPublicPage(String address) {
        assertThat(Widths.tooWide(open(address))).isEmpty();
    }

    @Test
    void ofASummaryStandInAParagraphOfTheirOwnAfterABlankLine() {
        assertThat(open("/projects/essor").locator("#what > p.prose").allTextContents()).hasSize(2)
                .first()
                .isEqualTo(WORD);
        assertThat(open("/partners").locator("p.prose", new Page.LocatorOptions().setHasText(WORD))
                .allTextContents()).filteredOn(WORD::equals).isNotEmpty();
    }

    @Test
    void widenNoPageOfTheEditors() {
        var name = "w".repeat(90);
        SignedIn.account(jdbc, encoder, name, AccountRole.values());
        jdbc.sql("update account set display_name = :name").param("name", WORD.substring(0, 80)).update();
        try (var context = Chromium.browser().newContext()) {
            var page = context.newPage();
            SignedIn.signIn(page, at(""), name, SignedIn.PASSWORD);
            widenNoPageOfTheEditors(page);
        }
    }

    private void widenNoPageOfTheEditors(Page page) {
        page.navigate(at("/admin/projects/essor"));
        page.evaluate("document.querySelectorAll('details').forEach(folded => folded.open = true)");
        assertThat(Widths.tooWide(page)).as("form").isEmpty();
        page.fill("[name='summary']", WORD + WORD);
        page.fill("[name='participations[0].from']", WORD);
        page.click("button.btn[value=save]");
        // The script looks for the network first.
        PlaywrightAssertions.assertThat(page.locator("main[aria-busy]")).hasCount(0);
        assertThat(page.content()).contains(WORD + WORD);
        assertThat(Widths.tooWide(page)).as("form with mistakes").isEmpty();
        page.fill("[name='participations[0].from']", "2018-03-06");
        page.click("button.btn[value=review]");
        page.fill("#reason", WORD);
        assertThat(Widths.tooWide(page)).as("review").isEmpty();
        for (var address : new String[]{"/admin", "/admin?q=WORD", "/admin/states/fr", "/admin/partners/nato",
                "/admin/sources/cd-2018-340", "/admin/projects/new", "/admin/projects/msv/withdrawal",
                "/admin/checks/unchecked", "/admin/people", "/admin/people/invitations", "/account"}) {
            page.navigate(at(address));
            assertThat(page.title()).as(address).doesNotContain("There is nothing");
            assertThat(Widths.tooWide(page)).isEmpty();
        }
    }
}
