package eu.pescoportal.home;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A page that a search box leads to.
 *
 * @param kind
 *            project, state, partner, source, domain or wave
 * @param label
 *            the kind as a page calls it
 * @param url
 *            relative
 * @param language
 *            of the name, where it is not that of the page
 */
record Suggestion(String kind, String key, String name, String label, String url,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String language) {}
