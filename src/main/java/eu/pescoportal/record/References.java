package eu.pescoportal.record;

import java.util.Set;

/** The keys that a document may refer to. */
public record References(Set<String> sources, Set<String> states, Set<String> partners,
        Set<String> projects) {}
