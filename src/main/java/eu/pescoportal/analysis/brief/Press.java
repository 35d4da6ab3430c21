package eu.pescoportal.analysis.brief;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.pescoportal.web.FewAtOnce;
import eu.pescoportal.web.PortalProperties;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets briefs as PDF, few at once, and keeps what is finished. */
@Component
class Press {

    /** Each takes a processor for a while, and up to some hundred megabytes in passing. */
    private static final int AT_ONCE = 2;
    private static final int WAITING = 20;
    private static final int PATIENCE_IN_SECONDS = 10;

    /** In bytes; a brief has about a hundred thousand. */
    private static final long KEPT = 16L << 20;

    /** What tells one brief from another: nothing else goes into it. */
    private record Asked(String address, String lasting, Locale locale) {}

    private final ITemplateEngine templates;
    private final PortalProperties portal;
    private final FewAtOnce turns = new FewAtOnce("brief", AT_ONCE, WAITING, PATIENCE_IN_SECONDS);
    private final Cache<Asked, byte[]> finished = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((Asked _, byte[] file) -> file.length)
            .build();

    Press(ITemplateEngine templates, PortalProperties portal) {
        this.templates = templates;
        this.portal = portal;
    }

    byte[] print(Brief brief, Locale locale) {
        var cover = brief.cover();
        var asked = new Asked(cover.page().toString(), cover.lasting().toString(), locale);
        var file = finished.getIfPresent(asked);
        // Who waits for the same brief gets the one that is being made.
        return file != null ? file : turns.take(() -> finished.get(asked, _ -> set(brief, locale)));
    }

    private byte[] set(Brief brief, Locale locale) {
        return PdfFile.of(templates.process("analysis/brief/pdf", new Context(locale,
                Map.of("page", brief, "root", portal.address(), "portal", portal, "pdf", true))));
    }
}
