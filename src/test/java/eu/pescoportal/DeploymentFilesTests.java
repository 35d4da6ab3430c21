package eu.pescoportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** No test can build an image, so these hold the files of Docker to what they name in the build. */
class DeploymentFilesTests {

    private final String dockerfile = read("Dockerfile");
    private final Map<String, Map<String, Object>> services = services();

    @Test
    void theImageRunsTheJarOfTheBuildOnItsJava() throws Exception {
        var jar = pom("/project/build/finalName") + ".jar";
        assertThat(found("([\\w-]+\\.jar)", dockerfile)).containsOnly(jar);
        assertThat(found("FROM \\S*temurin[-:](\\d+)", dockerfile))
                .containsOnly(pom("/project/properties/java.version"));
        assertThat(found("(spring-boot-loader|application|snapshot-dependencies|dependencies)/ ", dockerfile))
                .hasSize(4);
    }

    @Test
    void theImageRunsAsAUserOfItsOwn() {
        var user = found("(?m)^USER (\\w+)", dockerfile);
        assertThat(user).hasSize(1).doesNotContain("root");
        assertThat(dockerfile).containsPattern("useradd .* " + user.getFirst() + " ");
    }

    @Test
    void theImageReadsTheCacheThatItWrote() {
        assertThat(found("AOTCache=([\\w/.]+)", dockerfile))
                .isEqualTo(found("AOTCacheOutput=([\\w/.]+)", dockerfile));
    }

    /** However it is started, and as the documents say to start it. */
    @Test
    void thePortalEndsWhenMemoryRunsOut() throws Exception {
        var option = "-XX:+ExitOnOutOfMemoryError";
        assertThat(found("(?m)^ENTRYPOINT (.*)", dockerfile)).hasSize(1).first().asString().contains(option);
        assertThat(pom("//plugin[artifactId='spring-boot-maven-plugin']/configuration/jvmArguments"))
                .contains(option);
        assertThat(read("README.md").lines().filter(line -> line.contains("-jar target/"))).isNotEmpty()
                .allMatch(line -> line.contains(option));
    }

    /**
     * The cache that the image starts from is silently left alone when they are others than it was made with.
     */
    @Test
    void theImageRunsWithTheCollectorAndHeadersThatItsCacheWasMadeWith() throws Exception {
        var entry = found("(?m)^ENTRYPOINT (.*)", dockerfile).getFirst();
        var options = found("(?m)^ARG OPTIONS=\"(.*)\"", dockerfile).getFirst().split(" ");
        assertThat(dockerfile).contains("java $OPTIONS -XX:AOTCacheOutput");
        assertThat(found("\"(-XX:\\+Use\\w+)\"", entry)).containsExactly(options);
        assertThat(pom("//plugin[artifactId='spring-boot-maven-plugin']/configuration/jvmArguments"))
                .contains(options[0]);
    }

    @Test
    void portAndHealthAreThoseOfThePortal() {
        assertThat(found("(?m)^EXPOSE (\\d+)", dockerfile)).containsExactly("8080");
        var asked = found("localhost:8080(/actuator/[\\w/]+)", dockerfile);
        assertThat(asked).hasSize(2).containsOnly("/actuator/health/readiness");
        assertThat(services.getOrDefault("portal", Map.of()).get("healthcheck")).asString()
                .contains("http://localhost:8080/actuator/health/readiness]");
        assertThat(services.get("portal")).containsEntry("ports", List.of("8080:8080"));
        assertThat(settings()).doesNotContain("SERVER_PORT"); // so it is 8080
    }

    @Test
    void composeSetsOnlyWhatThePortalKnows() throws IOException {
        var known = settings();
        known.addAll(documentedSettings());
        known.addAll(settingsOfTheReadme());
        assertThat(known).containsAll(environment("portal").keySet());
    }

    @Test
    void composeNamesTheDatabaseThatItStarts() {
        var portal = environment("portal");
        var database = environment("database");
        assertThat(portal)
                .containsEntry("SPRING_DATASOURCE_URL",
                        "jdbc:postgresql://database:5432/" + database.get("POSTGRES_DB"))
                .containsEntry("SPRING_DATASOURCE_USERNAME", database.get("POSTGRES_USER"))
                .containsEntry("SPRING_DATASOURCE_PASSWORD", database.get("POSTGRES_PASSWORD"));
        assertThat(database.get("POSTGRES_PASSWORD")).matches("\\$\\{\\w+:\\?.+}"); // refused when it is not
                                                                                    // given
        assertThat(services.get("portal")).containsEntry("depends_on",
                Map.of("database", Map.of("condition", "service_healthy")));
        assertThat(services.get("database")).containsKey("healthcheck");
    }

    @Test
    void composeStartsTheSamePostgresAsTheBuild() throws Exception {
        var version = pom("/project/properties/postgres-binaries.version").split("\\.")[0];
        assertThat(services.get("database")).containsEntry("image", "postgres:" + version)
                .containsEntry("volumes", List.of("database:/var/lib/postgresql"));
    }

    private static Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(read("docker-compose.yml"));
        return compose.getOrDefault("services", Map.of());
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> environment(String service) {
        return (Map<String, String>) services.getOrDefault(service, Map.of())
                .getOrDefault("environment", Map.of());
    }

    /** Our own settings, as variables. */
    private static Set<String> settings() {
        var properties = new Properties();
        try (InputStream file = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties.stringPropertyNames()
                .stream()
                .map(DeploymentFilesTests::asVariable)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> settingsOfTheReadme() throws IOException {
        return found("(?m)^\\| `([\\w.-]+)`", Files.readString(Path.of("README.md"))).stream()
                .map(DeploymentFilesTests::asVariable)
                .collect(Collectors.toSet());
    }

    /** Those that the libraries document. */
    private static Set<String> documentedSettings() throws IOException {
        var documented = new TreeSet<String>();
        var files = DeploymentFilesTests.class.getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json");
        for (var file : Collections.list(files)) {
            try (var content = file.openStream()) {
                found("\"name\": \"([\\w.-]+)\"", new String(content.readAllBytes())).stream()
                        .map(DeploymentFilesTests::asVariable)
                        .forEach(documented::add);
            }
        }
        return documented;
    }

    private static String asVariable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static String pom(String path) throws Exception {
        var pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        return XPathFactory.newInstance().newXPath().evaluate(path, pom);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
