package eu.pescoportal.home;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.Pages;
import eu.pescoportal.PortalTest;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Data catalogues and search engines find what there is, and that it may be used. */
@NullUnmarked
@PortalTest
class CatalogTests {

    private static final String HERE = "http://localhost:8080";

    @Autowired
    Pages pages;
    @Autowired
    MockMvcTester mvc;
    @Autowired
    JsonMapper json;

    @Test
    void everyFileOfTheCatalogueIsThereAndIsWhatItSays() {
        var catalog = json.readTree(pages.html("/catalog.jsonld"));
        assertThat(catalog.get("@type").stringValue()).isEqualTo("dcat:Catalog");
        assertThat(catalog.get("dct:description").stringValue()).contains("Independent, from public sources");
        var files = catalog.get("dcat:dataset").get("dcat:distribution");
        assertThat(addresses(files)).contains(HERE + "/projects.csv", HERE + "/sources.json");
        for (var file : files) {
            var address = file.get("dcat:downloadURL").get("@id").stringValue();
            var type = file.get("dcat:mediaType").get("@id").stringValue();
            var answer = mvc.get().uri(address.substring(HERE.length())).exchange();
            assertThat(answer).as(address).hasStatusOk();
            assertThat(type).endsWith("/" + answer.getResponse().getContentType().replaceAll(";.*", ""));
            assertThat(file.get("dct:license").get("@id").stringValue()).contains("creativecommons");
        }
    }

    private static Iterable<String> addresses(JsonNode files) {
        return StreamSupport.stream(files.spliterator(), false)
                .map(file -> file.get("dcat:downloadURL").get("@id").stringValue())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects?state=ee", "/projects/essor", "/states", "/partners/nato", "/sources"})
    void aPageWithFilesDescribesItselfAsADataset(String path) {
        var page = pages.parsed(path);
        var data = json.readTree(page.select("script[type=application/ld+json]").first().data());
        assertThat(data.get("@context").stringValue()).isEqualTo("https://schema.org");
        assertThat(data.get("@type").stringValue()).isEqualTo("Dataset");
        assertThat(data.get("name").stringValue()).isNotEmpty();
        assertThat(data.get("url").stringValue()).isEqualTo(page.select("link[rel=canonical]").attr("href"));
        var files = data.get("distribution");
        assertThat(files.size()).isEqualTo(page.select("head link[rel=alternate]:not([title])").size());
        assertThat(files.get(0).get("contentUrl").stringValue())
                .startsWith(HERE + path.replaceAll("\\?.*", ""));
    }
}
