package eu.pescoportal.web.cache;

import eu.pescoportal.vocabulary.PartialDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets each page that is made while the database is away say so. */
@ControllerAdvice("eu.pescoportal")
class AwayAdvice {

    private final Site site;
    private final MessageSource messages;

    AwayAdvice(Site site, MessageSource messages) {
        this.site = site;
        this.messages = messages;
    }

    /** Since when, in words; null while it answers. */
    @ModelAttribute("away")
    @Nullable
    String away(Locale locale) {
        var since = site.awaySince();
        if (since == null) return null;
        var time = LocalTime.ofInstant(since, site.clock().getZone());
        return messages.getMessage("layout.away", new Object[]{PartialDate.of(since).inWords(locale),
                DateTimeFormatter.ofPattern("HH:mm", locale).format(time)}, locale);
    }
}
