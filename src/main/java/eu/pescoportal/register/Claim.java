package eu.pescoportal.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/**
 * A statement about PESCO as the press makes it, held against the record; an entry of {@code claims.json}.
 */
public record Claim(String id, String title, String claim, Verdict verdict, String record,
        List<String> sources) {

    public enum Verdict {
        @JsonProperty("supported")
        SUPPORTED, @JsonProperty("partly")
        PARTLY, @JsonProperty("contradicted")
        CONTRADICTED, @JsonProperty("unverifiable")
        UNVERIFIABLE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
