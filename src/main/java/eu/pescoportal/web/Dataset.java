package eu.pescoportal.web;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import eu.pescoportal.web.twin.Licence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a page holds and in which files it is to be had, in the words of schema.org. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Dataset(@JsonProperty("@context") String context, @JsonProperty("@type") String type, String name,
        @Nullable String description, String url, String license, boolean isAccessibleForFree,
        List<Download> distribution) {

    private static final JsonMapper JSON = new JsonMapper();

    record Download(@JsonProperty("@type") String type, String encodingFormat, String contentUrl) {}

    static Dataset of(String title, @Nullable String description, Head head) {
        return new Dataset("https://schema.org", "Dataset", title, description, head.canonical(),
                Licence.ADDRESS, true,
                head.alternates()
                        .stream()
                        .map(file -> new Download("DataDownload", file.type(), file.address()))
                        .toList());
    }

    /** Without the one character that could end the element which it stands in. */
    String json() {
        return JSON.writeValueAsString(this).replace("<", "\\u003c");
    }
}
