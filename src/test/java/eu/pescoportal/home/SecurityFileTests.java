package eu.pescoportal.home;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.web.PortalProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SecurityFileTests {

    @Test
    void namesTheContactForHalfAYear() throws Exception {
        var portal = new PortalProperties("https://example.org/", "editor@example.org");
        var clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00.5Z"), ZoneOffset.UTC);
        var file = new CrawlerController(portal, clock).security(Locale.ENGLISH);
        assertThat(file).isEqualTo("""
                Contact: mailto:editor@example.org
                Expires: 2027-05-23T12:00:00Z
                Preferred-Languages: en
                Canonical: https://example.org/.well-known/security.txt
                """);
    }
}
