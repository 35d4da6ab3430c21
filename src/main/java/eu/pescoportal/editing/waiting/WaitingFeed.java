package eu.pescoportal.editing.waiting;

import com.rometools.rome.feed.atom.Entry;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.twin.Atom;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What waits for somebody as an Atom feed (RFC 4287): one entry for all of it, and another one when that
 * changes. It does not name its own address, as feeds should, because that is a secret.
 */
@Component
class WaitingFeed {

    private final PortalProperties portal;
    private final MessageSource messages;

    WaitingFeed(PortalProperties portal, MessageSource messages) {
        this.portal = portal;
        this.messages = messages;
    }

    String of(long account, Waiting waiting, Instant since, Locale locale) {
        var feed = Atom.feed(id(account), messages.getMessage("waiting.feed", null, locale),
                messages.getMessage("portal.name", null, locale), portal.absolute("/admin"));
        feed.setUpdated(Date.from(since));
        if (!waiting.isNothing()) feed.setEntries(List.of(entry(account, waiting, since, locale)));
        return Atom.written(feed);
    }

    private Entry entry(long account, Waiting waiting, Instant since, Locale locale) {
        var text = Stream
                .of(said("waiting.toReview", waiting.toReview(), locale),
                        said("waiting.sentBack", waiting.sentBack(), locale),
                        said("waiting.left", waiting.left(), locale))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        return Atom.entry(id(account) + "-" + since.getEpochSecond(),
                messages.getMessage("waiting.all", new Object[]{waiting.all()}, locale), since,
                portal.absolute("/admin"), text);
    }

    private String said(String code, int number, Locale locale) {
        return number == 0 ? "" : messages.getMessage(code, new Object[]{number}, locale);
    }

    private String id(long account) {
        return portal.absolute("/admin") + "#waiting-" + account;
    }
}
