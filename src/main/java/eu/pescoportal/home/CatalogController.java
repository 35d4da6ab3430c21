package eu.pescoportal.home;

import eu.pescoportal.record.Edition;
import eu.pescoportal.web.PortalProperties;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** What data catalogues harvest. */
@Controller
class CatalogController {

    private final PortalProperties portal;
    private final MessageSource messages;

    CatalogController(PortalProperties portal, MessageSource messages) {
        this.portal = portal;
        this.messages = messages;
    }

    @GetMapping(path = "/catalog.jsonld", produces = "application/ld+json")
    @ResponseBody
    Catalog show(@ModelAttribute(binding = false) Edition edition, Locale locale) {
        return Catalog.of(edition.publishedOn(), portal, new MessageSourceAccessor(messages, locale));
    }
}
