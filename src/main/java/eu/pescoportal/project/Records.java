package eu.pescoportal.project;

import eu.pescoportal.partner.Partner;
import eu.pescoportal.source.Source;
import eu.pescoportal.state.MemberState;
import java.util.Map;
import java.util.Objects;

/**
 * The records that project documents refer to, by their keys; a key that is not there was not checked before.
 */
record Records(Map<String, Source> sources, Map<String, MemberState> states, Map<String, Partner> partners,
        Map<String, Project> projects) {

    Source source(String key) {
        return Objects.requireNonNull(sources.get(key), key);
    }

    MemberState state(String code) {
        return Objects.requireNonNull(states.get(code), code);
    }

    Partner partner(String key) {
        return Objects.requireNonNull(partners.get(key), key);
    }

    Project project(String slug) {
        return Objects.requireNonNull(projects.get(slug), slug);
    }
}
