package eu.pescoportal.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.PortalTest;
import eu.pescoportal.exchange.RegisterReader;
import eu.pescoportal.exchange.sheet.Packed;
import eu.pescoportal.register.Snapshots;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The register's own files, of which an empty database is filled, when they come back. */
@NullUnmarked
@PortalTest
class OwnFilesTests {

    private static final Path REGISTER = Path.of("src/main/resources/register");
    private static final String ESSOR = "projects/essor.json";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    RegisterReader reader;
    @Autowired
    Snapshots snapshots;
    @TempDir
    Path folder;
    private Packed files;

    @BeforeEach
    void pack() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var all = Files.walk(REGISTER)) {
            for (var file : all.filter(path -> path.toString().endsWith(".json")).sorted().toList())
                parts.put(REGISTER.relativize(file).toString(), Files.readString(file));
        }
        files = new Packed(parts);
    }

    private Tried tried(byte[] content) throws IOException {
        return new Tried(new DryRuns(reader).of("file", Files.write(folder.resolve("file"), content),
                Choice.NONE, snapshots.newest()));
    }

    /** All files but the lists of several kinds, as one. */
    private String asOne() {
        var projects = String.join(",",
                files.parts()
                        .entrySet()
                        .stream()
                        .filter(e -> e.getKey().startsWith("projects/"))
                        .map(Map.Entry::getValue)
                        .toList());
        return "{\"sources\": %s,\n\"memberStates\": %s,\n\"partners\": %s,\n\"projects\": [%s]}".formatted(
                files.parts().get("sources.json"), files.parts().get("member-states.json"),
                files.parts().get("partners.json"), projects);
    }

    private Tried changed(String file, UnaryOperator<String> change) throws IOException {
        return tried(files.with(file, change).bytes());
    }

    @Test
    void changeNothing() throws IOException {
        for (var content : List.of(files.bytes(), asOne().getBytes(StandardCharsets.UTF_8),
                Packed.of(ESSOR, files.parts().get(ESSOR)).bytes())) {
            var tried = tried(content);
            assertThat(tried.badLines()).isEmpty();
            assertThat(tried.run().changesNothing()).isTrue();
        }
    }

    /** What the portal gives away as a whole, as it comes from its addresses. */
    @Test
    void changeNothingAsTheyAreTakenAway() throws IOException {
        var json = tried(download("/register.json"));
        assertThat(json.badLines()).isEmpty();
        assertThat(json.run().changesNothing()).isTrue();
        assertThat(json.run().reading()).isNotNull();
        var taken = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(download("/register.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var table = tried(zip.readAllBytes());
                if (entry.getName().equals("participations.csv")) {
                    assertThat(table.badLines()).isEmpty();
                    assertThat(table.run().changesNothing()).isTrue();
                } else {
                    // Such a table is no list of participations, and none of its lines is taken for one.
                    assertThat(table.badLines()).as(entry.getName()).isNotEmpty();
                    assertThat(table.changed()).as(entry.getName()).isEmpty();
                }
                taken.add(entry.getName());
            }
        }
        assertThat(taken).contains("participations.csv", "projects.csv", "sources.csv");
    }

    private byte[] download(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    @Test
    void changeTheRecordsThatTheyHoldAndNoOther() throws IOException {
        var tried = changed(ESSOR, text -> text.replaceFirst("\"wave\": 1", "\"wave\": 2"));
        assertThat(tried.badLines()).isEmpty();
        assertThat(tried.changed()).containsExactly("essor");
        assertThat(tried.run().changes().getFirst().differences()).hasSize(1);
    }

    @Test
    void mayReferToWhatIsNewInThem() throws IOException {
        var tried = tried("""
                {"sources": [{"key": "brand-new", "kind": "ACT", "title": "New", "publisher": "Council",
                    "url": "https://example.org/brand-new", "language": "en"}],
                 "memberStates": [{"code": "LV", "name": "Latvia", "capital": "Riga", "euFrom": "2004-05-01",
                    "sources": ["brand-new"]}]}""".getBytes(StandardCharsets.UTF_8));
        assertThat(tried.badLines()).isEmpty();
        assertThat(tried.changed()).containsExactly("brand-new", "LV");
        assertThat(tried.run().changes().getFirst().isNew()).isTrue();
    }

    /** The line is found by somebody who reads the text alone. */
    @Test
    void areWrongInALine() throws IOException {
        var essor = files.parts().get(ESSOR).replaceFirst("\"state\": \"FR\"", "\"state\": \"ZZ\"");
        var line = essor.substring(0, essor.indexOf("\"ZZ\"")).lines().count();
        var tried = changed(ESSOR, _ -> essor);
        assertThat(tried.badLines()).containsExactly(line + " participations[%s].state problem.state ZZ"
                .formatted(tried.badLines().getFirst().replaceAll(".*\\[(\\d+)].*", "$1")));
        assertThat(tried.run().badLines().getFirst().file()).isEqualTo(ESSOR);
        var missing = tried("{\"sources\": [\n {\"kind\": \"ACT\"}\n]}".getBytes(StandardCharsets.UTF_8));
        assertThat(missing.badLines()).containsExactly("2 sources[0].key problem.missing ");
        var unknown = tried("{\"sources\": [\n {\"kee\": \"x\"}\n],\n \"projekts\": []}"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(unknown.badLines()).hasSize(2)
                .first()
                .asString()
                .startsWith("2 sources[0].kee import.text");
        var cut = tried("{\"sources\": [\n {\"key\": ".getBytes(StandardCharsets.UTF_8));
        assertThat(cut.badLines()).isNotEmpty().allMatch(bad -> bad.contains("import.text"));
    }

    @Test
    void doNotSayARecordTwice() throws IOException {
        var source = "{\"key\": \"a\", \"kind\": \"ACT\", \"title\": \"A\", \"publisher\": \"A\", \"url\": \"https://example.org/a\", \"language\": \"en\"}";
        assertThat(
                tried("{\"sources\": [%s,\n%s]}".formatted(source, source).getBytes(StandardCharsets.UTF_8))
                        .badLines())
                .containsExactly("2 sources[1].key problem.twice a");
    }

    @Test
    void areNotMoreThanThereIsRoomFor() throws IOException {
        var many = "{\"sources\": [" + "{},".repeat(300_001) + "{}]}";
        assertThat(tried(many.getBytes(StandardCharsets.UTF_8)).badLines())
                .containsExactly("0  import.file.records 300000");
        var deep = "[".repeat(1_000_000);
        assertThat(tried(deep.getBytes(StandardCharsets.UTF_8)).badLines()).hasSize(1);
    }

    @Test
    void getAnAnswerWhateverBecameOfThem() throws IOException {
        var small = new Packed(new LinkedHashMap<>(Map.of(ESSOR, files.parts().get(ESSOR), "partners.json",
                files.parts().get("partners.json"))));
        var one = "{\"partners\": %s,\n\"projects\": [%s]}"
                .formatted(small.parts().get("partners.json"), small.parts().get(ESSOR))
                .getBytes(StandardCharsets.UTF_8);
        var outcomes = new TreeMap<String, Integer>();
        for (int seed = 0; seed < 600; seed++) {
            var mutation = Mutation.values()[seed % Mutation.values().length];
            var run = tried(mutation.of(seed % 8 < 4 ? one : small.bytes(), new Random(seed))).run();
            outcomes.merge(MutatedFileTests.outcome(run), 1, Integer::sum);
        }
        System.out.println("Mutated JSON: " + outcomes);
        assertThat(outcomes).containsKeys("changes", "nothing", "wrong lines", "unreadable");
    }
}
