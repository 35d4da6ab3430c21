package eu.pescoportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pescoportal.PortalApplication;
import eu.pescoportal.PortalTest;
import eu.pescoportal.TestDatabase;
import eu.pescoportal.record.kind.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.MessageSource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class RegisterLoadTests {

    private static final Path FILES = Path.of("src/main/resources/register");

    @TempDir
    Path folder;
    @Autowired
    ResourcePatternResolver resources;
    @Autowired
    JsonMapper json;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    RegisterLoad load;
    @Autowired
    MessageSource messages;

    @Test
    void loadsEachRecordAsVersionOneOfRevisionOne() {
        var loaded = jdbc.sql("""
                select kind || ' ' || count(*) from record_version
                where number = 1 and published_in = 1 and not withdrawn group by kind order by kind
                """).query(String.class).list();
        assertThat(loaded).containsExactly("CLAIM 9", "COMMITMENT 20", "COUNT 10", "DECISION 23", "EVENT 27",
                "PARTNER 22", "PROJECT 83", "SOURCE 405", "STATE 27");
        assertThat(count("record_version")).isEqualTo(9 + 20 + 10 + 23 + 27 + 22 + 83 + 405 + 27);
    }

    @Test
    void aSecondStartLoadsNothing() {
        load.afterSingletonsInstantiated();
        assertThat(count("revision")).isEqualTo(1);
        assertThat(count("project_version")).isEqualTo(83);
        assertThat(count("official_total_version")).isEqualTo(10);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "projects/essor.json | \"COORDINATOR\" | \"BOSS\" | projects/essor.json, line 30, participations[0].role: 'BOSS' is not one of [COORDINATOR,",
            "projects/essor.json | \"acronym\" | \"acronymn\" | projects/essor.json, acronymn: is not one of the fields [",
            "projects/essor.json | \"wave\": 1, | | projects/essor.json, wave: is missing",
            "projects/essor.json | \"2018-03-06\" | \"2018-13-06\" | projects/essor.json, line 11, established: ",
            "projects/essor.json | \"state\": \"FR\" | \"state\": \"XX\" | projects/essor.json, participations[0].state: XX is not a member state",
            "projects/essor.json | europapress-2019 | nowhere | projects/essor.json, participations[0].citations[0].source: nowhere is not a source",
            "projects/essor.json | \"source\": \"europapress-2019\" | \"source\": null | projects/essor.json, participations[0].citations[0].source: is missing",
            "projects/essor.json | \"slug\": \"essor\" | \"slug\": \"essor-1\" | projects/essor.json, slug: differs from the name of the file",
            "projects/essor.json | { | [ | projects/essor.json, line 1: ",
            "sources.json | https:// | ftp:// | sources.json, [0].url: ftp:",
            "sources.json | affari-2018 | aa-enlargement | sources.json, [1].key: aa-enlargement stands twice",
            "sources.json | { | 7, { | sources.json, line 2, [0]: ",
            "partners.json | \"summary\" | \"summery\" | partners.json, [0].summery: ",
            "member-states.json | \"euFrom\": \" | \"euFrom\": \"x | member-states.json, line 7, [0].euFrom: ",
            "timeline.json | \"decisions\" | \"decrees\" | decrees: is not one of the lists [",
            "timeline.json | \"source\": \"wp-pesco\" | \"source\": \"nowhere\" | timeline.json, events[0].source: nowhere is not a source",
            "timeline.json | \"32018d0340\" | \"32017d2315\" | timeline.json, decisions[1].key: 32017d2315 stands twice",
            "timeline.json | \"active\": 17 | \"active\": null, \"launched\": null | timeline.json, officialTotals[0].active: is missing",
            "claims.json | \"supported\" | \"true\" | claims.json, line 6, [0].verdict: 'true' is not one of [",
            "commitments.json | \"number\": 2, | \"number\": 1, | commitments.json, [1].number: 1 stands twice"})
    void namesTheFileTheFieldAndTheReason(String file, String right, @Nullable String wrong, String finding)
            throws IOException {
        breakFile(file, right, wrong);
        assertThatExceptionOfType(RegisterFileException.class).isThrownBy(() -> read(folder))
                .withMessageContaining(finding);
    }

    @Test
    void aDocumentThatCannotBeReadDoesNotHideTheNextOne() throws IOException {
        breakFile("sources.json", "\"ARTICLE\"", "[{\"a\": 1}]");
        var file = folder.resolve("sources.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"PARLIAMENT\"", "\"PARLAMENT\""));
        Files.writeString(folder.resolve("claims.json"), "");
        var faults = reader(folder).read().faults();
        assertThat(faults).extracting(Fault::file)
                .containsExactly("sources.json", "sources.json", "claims.json");
        assertThat(faults).extracting(Fault::reason).last().isEqualTo("is empty");
        assertThat(faults.get(1).toString()).contains("'PARLAMENT' is not one of [");
        assertThat(Files.readAllLines(file).get(faults.get(1).line() - 1)).contains("PARLAMENT");
    }

    private RegisterReader reader(Path files) {
        return new RegisterReader(resources, json, messages, "file:" + files);
    }

    private RegisterFiles read(Path files) {
        var read = reader(files).read();
        var faults = reader(files).faults(read, Standing.NOTHING);
        if (!faults.isEmpty()) throw new RegisterFileException(faults);
        return read;
    }

    @Test
    void aBrokenFileStopsTheStartAndLeavesNothingBehind() throws IOException {
        breakFile("projects/twister.json", "\"COORDINATOR\"", "\"BOSS\"");
        var database = "broken-register";
        TestDatabase.url(database); // empty: one that a context asks for first is a copy of a loaded one
        assertThatExceptionOfType(RegisterFileException.class)
                .isThrownBy(() -> new SpringApplicationBuilder(PortalApplication.class).run(
                        "--test.database=" + database, "--portal.register=file:" + folder, "--server.port=0"))
                .withMessageStartingWith("projects/twister.json, line ");
        var left = JdbcClient.create(new DriverManagerDataSource(TestDatabase.url(database), "postgres", ""));
        for (var table : new String[]{"revision", "source", "member_state", "partner", "project"})
            assertThat(left.sql("select count(*) from " + table).query(Long.class).single()).isZero();
    }

    @Test
    void readsPastedTextAsWhatItLooksLike() throws IOException {
        breakFile("projects/essor.json", "\"established\": \"2018-03-06\"",
                "\"established\": \"6 March 2018\"");
        var file = folder.resolve("projects/essor.json");
        Files.writeString(file,
                Files.readString(file)
                        .replaceFirst("\"name\": \"", "\"name\": \"\ufeff \u00a0\u200b")
                        .replaceFirst("\"state\": \"FR\"", "\"state\": \"fr\u00a0\"")
                        .replaceFirst("(\"objectives\": \\[\\s*\")", "$1• "));
        var read = read(folder);
        var untouched = read(FILES);
        assertThat(read.brought()).isEqualTo(untouched.brought());
        breakFile("projects/essor.json", "2018-03-06", "6/3/2018");
        assertThatExceptionOfType(RegisterFileException.class).isThrownBy(() -> read(folder))
                .withMessageContaining("established: 6/3/2018 can be read as 2018-03-06 or as 2018-06-03");
    }

    /** Copies the files and in one of them replaces the first place that reads so. */
    private void breakFile(String file, String right, @Nullable String wrong) throws IOException {
        FileSystemUtils.copyRecursively(FILES, folder);
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(right);
        Files.writeString(folder.resolve(file), text.replaceFirst(Pattern.quote(right),
                Matcher.quoteReplacement(wrong == null ? "" : wrong)));
    }
}
