package eu.pescoportal.register.document;

import eu.pescoportal.vocabulary.Verdict;
import java.util.List;

/**
 * A statement about PESCO as the press makes it, held against the record; an entry of {@code claims.json}.
 */
public record Claim(String id, String title, String claim, Verdict verdict, String record,
        List<String> sources) implements Sourced {}
