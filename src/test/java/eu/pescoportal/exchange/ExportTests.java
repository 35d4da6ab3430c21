package eu.pescoportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.PortalApplication;
import eu.pescoportal.TestDatabase;
import eu.pescoportal.editing.ChangeSet;
import eu.pescoportal.editing.Publisher;
import eu.pescoportal.record.kind.Checker;
import eu.pescoportal.record.kind.Standing;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.register.document.EventDocument;
import eu.pescoportal.vocabulary.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@NullUnmarked
@ChangingTest
class ExportTests {

    private static final Path FILES = Path.of("src/main/resources/register");

    @TempDir
    Path folder;
    @Autowired
    MockMvcTester mvc;
    @Autowired
    JsonMapper json;
    @Autowired
    RegisterReader reader;
    @Autowired
    Publisher publisher;
    @Autowired
    Snapshots snapshots;

    private byte[] get(String path) {
        var answer = mvc.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    @Test
    void holdsEveryRecordAsItsFileHasIt() throws IOException {
        var register = json.readTree(get("/register.json?known=1"));
        assertThat(register.propertyNames()).containsExactly("sources", "memberStates", "partners",
                "projects", "events", "officialTotals", "decisions", "claims", "commitments");
        for (var list : List.of("sources", "partners", "claims", "commitments"))
            assertThat(entries(register.get(list)))
                    .containsExactlyInAnyOrderElementsOf(entries(file(list + ".json")));
        assertThat(entries(register.get("memberStates")))
                .containsExactlyInAnyOrderElementsOf(entries(file("member-states.json")));
        file("timeline.json").forEachEntry((list, entries) -> assertThat(entries(register.get(list)))
                .containsExactlyInAnyOrderElementsOf(entries(entries)));
        try (var files = Files.list(FILES.resolve("projects"))) {
            assertThat(entries(register.get("projects"))).containsExactlyInAnyOrderElementsOf(
                    files.map(project -> bare(json.readTree(project))).toList());
        }
        assertThat(register.findValues("revision")).isEmpty();
    }

    private JsonNode file(String name) {
        return json.readTree(FILES.resolve(name));
    }

    private static List<JsonNode> entries(JsonNode list) {
        return list.valueStream().map(ExportTests::bare).toList();
    }

    /** Without what is null: a file may leave it out. */
    private static JsonNode bare(JsonNode entry) {
        if (entry instanceof ObjectNode object) {
            object.removeNulls();
            object.forEach(ExportTests::bare);
        } else if (entry.isArray()) entry.forEach(ExportTests::bare);
        return entry;
    }

    @Test
    void aPortalThatStartsFromItGivesTheSameBytes() throws IOException {
        var exported = get("/register.json");
        var file = Files.write(folder.resolve("register.json"), exported);
        var database = TestDatabase.url("started-from-export"); // empty
        try (var second = new SpringApplicationBuilder(PortalApplication.class).run(
                "--test.database=started-from-export", "--portal.register=file:" + file, "--server.port=0",
                "--portal.watch=60000")) {
            assertThat(second.getEnvironment().getProperty("spring.datasource.url")).isEqualTo(database);
            var snapshot = second.getBean(Snapshots.class).newest();
            assertThat(snapshot.revision()).isEqualTo(1);
            var again = mvcOf(second).get().uri("/register.json").exchange().getResponse();
            assertThat(again.getContentAsByteArray()).isEqualTo(exported);
        }
    }

    private static MockMvcTester mvcOf(ApplicationContext context) {
        return MockMvcTester.from((WebApplicationContext) context);
    }

    @Test
    void showsAnEarlierRevisionAsItWas() throws IOException {
        var before = (int) snapshots.newest().revision();
        var then = get("/register.json");
        var thenZipped = get("/register.zip");
        publisher.inTurn(_ -> publisher.publish(
                ChangeSet.of(Revision.Kind.CHANGE, "One more.", List.of(new EventDocument("export-" + before,
                        PartialDate.of("2026"), "More", "More.", "wp-pesco")))));
        assertThat(get("/register.json")).isNotEqualTo(then);
        assertThat(get("/register.json?known=" + before)).isEqualTo(then);
        assertThat(get("/register.zip?known=" + before)).isEqualTo(thenZipped);
        assertThat(mvc.get().uri("/register.zip?known=" + (before + 9))).hasStatus(400);
    }

    @Test
    void readsAZipOfTheFilesAsTheFolder() throws IOException {
        var zip = folder.resolve("register.bin");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip)); var files = Files.walk(FILES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry("register/" + FILES.relativize(file)));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        var read = reader.read(zip, "register.zip");
        assertThat(reader.faults(read, Standing.NOTHING)).isEmpty();
        assertThat(new HashSet<>(read.documents())).isEqualTo(new HashSet<>(reader.read().documents()));
        assertThat(read.brought()).extracting(Checker.Brought::file).contains("register/projects/essor.json");
    }

    @Test
    void tellsTheLineOfWhatIsWrongInIt() throws IOException {
        var text = new String(get("/register.json"), StandardCharsets.UTF_8);
        var file = Files.writeString(folder.resolve("x"),
                text.replaceFirst("\"COORDINATOR\"", "\"BOSS\"").replaceFirst("\"FOC\"", "\"FOCUS\""));
        var faults = reader.faults(reader.read(file, "mine.json"), Standing.NOTHING);
        assertThat(faults).hasSize(2).allSatisfy(fault -> {
            assertThat(fault.toString())
                    .matches("mine\\.json, line \\d+, projects\\[\\d+]\\..*is not one of.*");
            assertThat(Files.readAllLines(file).get(fault.line() - 1)).containsPattern("BOSS|FOCUS");
        });
        Files.write(file, new byte[]{'P', 'K', 3, 4, 0});
        assertThat(reader.read(file, "mine.zip").faults()).singleElement()
                .satisfies(fault -> assertThat(fault.toString()).startsWith("mine.zip: cannot be read: "));
    }

    @Test
    void holdsATableOfEachKindWithNamesAndSources() throws IOException {
        var tables = unzip(get("/register.zip?known=1"));
        assertThat(tables.keySet()).containsExactly("projects.csv", "participations.csv", "partner-links.csv",
                "milestones.csv", "funding.csv", "sources.csv", "member-states.csv", "partners.csv",
                "timeline.csv");
        List<JsonNode> projects;
        try (var files = Files.list(FILES.resolve("projects"))) {
            projects = files.map(project -> json.readTree(project)).toList();
        }
        for (var list : Map
                .of("participations.csv", "participations", "partner-links.csv", "partnerLinks",
                        "milestones.csv", "milestones", "funding.csv", "funding")
                .entrySet())
            assertThat(tables.get(list.getKey())).as(list.getKey())
                    .hasSize(projects.stream().mapToInt(p -> p.get(list.getValue()).size()).sum());
        assertThat(tables.get("projects.csv")).hasSize(83);
        assertThat(tables.get("sources.csv")).hasSize(405);
        assertThat(tables.get("timeline.csv")).hasSize(27 + 10 + 23);
        assertThat(tables.get("participations.csv")).filteredOn(row -> row.get("project").equals("essor"))
                .first()
                .satisfies(row -> assertThat(List.of(row.get("state"), row.get("state_name"), row.get("role"),
                        row.get("from"), row.get("sources"), row.get("checked"))).containsExactly("FR",
                                "France", "coordinator", "2018-03-06", "europapress-2019", "true"));
        tables.forEach((name, rows) -> assertThat(rows).as(name).allSatisfy(row -> {
            assertThat(row.get("licence")).isEqualTo("CC-BY-4.0");
            assertThat(row.get("url")).startsWith("http://localhost:8080/");
            assertThat(row.isMapped("sources") || name.equals("sources.csv")).isTrue();
        }));
        var addresses = tables.get("timeline.csv").stream().map(row -> row.get("url")).toList();
        for (var address : addresses)
            assertThat(mvc.get().uri(address.replace("http://localhost:8080", ""))).hasStatusOk();
    }

    private static Map<String, List<CSVRecord>> unzip(byte[] zip) throws IOException {
        var tables = new LinkedHashMap<String, List<CSVRecord>>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                tables.put(entry.getName(),
                        CSVParser.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8),
                                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())
                                .getRecords());
        }
        return tables;
    }

    @Test
    void theListsAreCalledAsTheirFilesAre() {
        assertThat(Arrays.stream(Register.class.getRecordComponents()).map(c -> c.getName()))
                .containsExactlyElementsOf(RegisterLists.words());
    }
}
