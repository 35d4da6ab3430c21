package eu.pescoportal.home;

import eu.pescoportal.record.version.Edition;
import eu.pescoportal.register.KnownParameter;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Takes;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What machines ask for at fixed addresses: crawlers, and people who found a hole. */
@Controller
class CrawlerController {

    private static final String PLAIN_TEXT = "text/plain;charset=UTF-8";
    private static final String SECURITY_TXT = "/.well-known/security.txt";

    private final PortalProperties portal;
    private final Clock clock;

    CrawlerController(PortalProperties portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @Takes(KnownParameter.class)
    @ResponseBody
    String siteMap(@ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) Edition edition) throws XMLStreamException {
        return SiteMap.xml(snapshot, edition.publishedOn(), portal);
    }

    /**
     * Addresses with parameters are endless; each page has one without. Crawlers read this file at the root
     * of a host alone: where the portal stands below a path, whoever keeps the host takes these lines over.
     */
    @GetMapping(path = "/robots.txt", produces = PLAIN_TEXT)
    @Takes({})
    @ResponseBody
    String robots(HttpServletRequest request) {
        var below = portal.path().isEmpty() ? request.getContextPath() : portal.path();
        return """
                User-agent: *
                Allow: %1$s/
                Disallow: %1$s/*?
                Disallow: %1$s/admin
                Disallow: %1$s/account
                Disallow: %1$s/login
                Disallow: %1$s/setup

                Sitemap: %2$s
                """.formatted(below, portal.absolute("/sitemap.xml"));
    }

    /**
     * RFC 9116. The file is made anew for each request, so it says that it holds for half a year from then.
     */
    @GetMapping(path = SECURITY_TXT, produces = PLAIN_TEXT)
    @ResponseBody
    String security(Locale locale) throws NoResourceFoundException {
        if (portal.contactLink() == null)
            throw new NoResourceFoundException(HttpMethod.GET, SECURITY_TXT, SECURITY_TXT);
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: %s
                Canonical: %s
                """.formatted(portal.contactLink(),
                clock.instant().plus(Duration.ofDays(180)).truncatedTo(ChronoUnit.SECONDS),
                locale.getLanguage(), portal.absolute(SECURITY_TXT));
    }
}
