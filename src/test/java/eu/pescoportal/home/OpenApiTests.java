package eu.pescoportal.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the JSON addresses is a file of the project, made from the handlers and the declared
 * parameters; {@code -Dopenapi.write=true} makes it anew.
 */
@NullUnmarked
@PortalTest
@Import(ApiDescription.class)
@TestPropertySource(properties = {"springdoc.api-docs.enabled=true",
        "springdoc.paths-to-match=/**/*.json,/*.json", "springdoc.paths-to-exclude=/openapi.json",
        "springdoc.writer-with-order-by-keys=true", "springdoc.show-spring-cloud-functions=false",
        "test.database=openapi"})
class OpenApiTests {

    private static final Path FILE = Path.of("src/main/resources/openapi.json");
    private static final String IRI = "https://example.org/openapi.json";

    /** By address, or by address and parameter: what has to be asked for, too. */
    private static final Map<String, String> NEEDS = Map.of("/compare.json", "&state=at&state=se",
            "/compare.json project", "&project=crrt");

    @Autowired
    Pages pages;
    @Autowired
    JsonMapper json;

    @Test
    void describesWhatTheHandlersTakeAndAnswer() throws IOException {
        var described = json.writerWithDefaultPrettyPrinter()
                .writeValueAsString(json.readTree(pages.html("/v3/api-docs"))) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(FILE, described);
            return; // what is served is what was built before
        }
        assertThat(Files.readString(FILE)).as("what -Dopenapi.write=true would write").isEqualTo(described);
        assertThat(pages.html("/openapi.json")).as("what is served").isEqualTo(described);
    }

    /** Each address as its examples have it: answers as they were described, with no field more or less. */
    @Test
    void answersAsDescribed() {
        var document = strict(json.readTree(pages.html("/openapi.json")));
        var schemas = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(IRI, document.toString())));
        var asked = new ArrayList<String>();
        document.get("paths").properties().forEach(path -> {
            var get = path.getValue().get("get");
            for (var address : addresses(path.getKey(), get)) {
                var schema = schemas.getSchema(SchemaLocation.of(IRI + "#/paths/"
                        + path.getKey().replace("/", "~1").replace("{", "%7B").replace("}", "%7D")
                        + "/get/responses/200/content/application~1json/schema"));
                var errors = schema.validate(json.readTree(pages.html(address)),
                        context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)));
                assertThat(errors).as(address).isEmpty();
                asked.add(address);
            }
        });
        assertThat(asked).contains("/projects.json?", "/projects/essor.json?",
                "/projects.json?domain=training");
    }

    /** Without parameters, and with each one's example. */
    private static List<String> addresses(String path, JsonNode get) {
        var filled = path;
        var addresses = new ArrayList<String>();
        var needed = NEEDS.getOrDefault(path, "");
        var queries = new ArrayList<String>(List.of("?" + needed));
        for (var parameter : get.get("parameters")) {
            var name = parameter.get("name").stringValue();
            var example = parameter.get("example").asString();
            if (parameter.get("in").stringValue().equals("path"))
                filled = filled.replace("{" + name + "}", example);
            else
                queries.add("?" + name + "=" + example + NEEDS.getOrDefault(path + " " + name, needed)
                        + (name.equals("atLeast") ? "&state=ee" : ""));
        }
        for (var query : queries)
            addresses.add(filled + query);
        return addresses;
    }

    /** A copy in which no object may have a field that is not described. */
    private static ObjectNode strict(JsonNode document) {
        var copy = (ObjectNode) document.deepCopy();
        copy.get("components").get("schemas").forEach(schema -> {
            if (schema.has("properties")) ((ObjectNode) schema).put("additionalProperties", false);
        });
        return copy;
    }
}
