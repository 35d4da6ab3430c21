package eu.pescoportal.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/**
 * A statement about PESCO as the press makes it, held against the record; an entry of {@code claims.json}.
 */
record Claim(String id, String title, String claim, Verdict verdict, String record, List<String> sources) {

    enum Verdict {
        @JsonProperty("supported")
        SUPPORTED, @JsonProperty("partly")
        PARTLY, @JsonProperty("contradicted")
        CONTRADICTED, @JsonProperty("unverifiable")
        UNVERIFIABLE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
