package eu.pescoportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class LinkTests {

    @Test
    void keepsParametersInTheirOrder() {
        var link = new Link("/projects", MultiValueMap.fromMultiValue(Map.of("state", List.of("de", "fr"))))
                .with("q", "söder & co/1");
        assertThat(link).hasToString("/projects?state=de&state=fr&q=s%C3%B6der%20%26%20co%2F1");
        assertThat(link.without("state", "de").without("q")).hasToString("/projects?state=fr");
        assertThat(link.without("state").without("q")).hasToString("/projects");
    }

    /** A visitor may type braces, which are places to be filled to those who send redirects. */
    @Test
    void encodesWhateverWasTyped() {
        assertThat(new Link("/sources/{a}", MultiValueMap.fromMultiValue(Map.of("{b}", List.of("{c}")))))
                .hasToString("/sources/%7Ba%7D?%7Bb%7D=%7Bc%7D");
    }
}
