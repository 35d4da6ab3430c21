package eu.pescoportal.home;

import eu.pescoportal.record.version.Edition;
import eu.pescoportal.register.KnownParameter;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Takes;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** What data catalogues harvest, and what programs read before they ask. */
@Controller
class CatalogController {

    private final PortalProperties portal;
    private final MessageSource messages;

    CatalogController(PortalProperties portal, MessageSource messages) {
        this.portal = portal;
        this.messages = messages;
    }

    @GetMapping(path = "/catalog.jsonld", produces = "application/ld+json")
    @Takes(KnownParameter.class)
    @ResponseBody
    Catalog show(@ModelAttribute(binding = false) Edition edition, Locale locale) {
        return Catalog.of(edition.publishedOn(), portal, new MessageSourceAccessor(messages, locale));
    }

    /** The JSON addresses, described after OpenAPI 3.1. */
    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes({})
    @ResponseBody
    Resource description() {
        return new ClassPathResource("openapi.json");
    }
}
