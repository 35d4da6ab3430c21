package eu.pescoportal.editing.waiting;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import eu.pescoportal.web.PortalProperties;
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
        var feed = new Feed("atom_1.0");
        feed.setId(id(account));
        feed.setTitle(messages.getMessage("waiting.feed", null, locale));
        var portalItself = new Person();
        portalItself.setName(messages.getMessage("portal.name", null, locale));
        feed.setAuthors(List.of(portalItself));
        feed.setAlternateLinks(List.of(desk()));
        feed.setUpdated(Date.from(since));
        if (!waiting.isNothing()) feed.setEntries(List.of(entry(account, waiting, since, locale)));
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Entry entry(long account, Waiting waiting, Instant since, Locale locale) {
        var entry = new Entry();
        entry.setId(id(account) + "-" + since.getEpochSecond());
        entry.setTitle(messages.getMessage("waiting.all", new Object[]{waiting.all()}, locale));
        entry.setUpdated(Date.from(since));
        entry.setAlternateLinks(List.of(desk()));
        var content = new Content();
        content.setType("text");
        content.setValue(Stream
                .of(said("waiting.toReview", waiting.toReview(), locale),
                        said("waiting.sentBack", waiting.sentBack(), locale),
                        said("waiting.left", waiting.left(), locale))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n")));
        entry.setContents(List.of(content));
        return entry;
    }

    private String said(String code, int number, Locale locale) {
        return number == 0 ? "" : messages.getMessage(code, new Object[]{number}, locale);
    }

    private String id(long account) {
        return portal.absolute("/admin") + "#waiting-" + account;
    }

    private Link desk() {
        var link = new Link();
        link.setRel("alternate");
        link.setHref(portal.absolute("/admin"));
        return link;
    }
}
