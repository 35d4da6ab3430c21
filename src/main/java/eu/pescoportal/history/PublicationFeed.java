package eu.pescoportal.history;

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
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Publications as an Atom feed (RFC 4287), for readers that come back by themselves. */
@Component
class PublicationFeed {

    private final PortalProperties portal;
    private final MessageSource messages;

    PublicationFeed(PortalProperties portal, MessageSource messages) {
        this.portal = portal;
        this.messages = messages;
    }

    /**
     * @param path
     *            of the page that shows the same
     */
    String of(List<Publication> publications, String path, String title, Locale locale) {
        var feed = new Feed("atom_1.0");
        feed.setId(portal.absolute(path));
        feed.setTitle(title);
        var subtitle = new Content();
        subtitle.setValue(messages.getMessage("export.notice", null, locale));
        feed.setSubtitle(subtitle);
        feed.setAuthors(List.of(person(messages.getMessage("portal.name", null, locale))));
        feed.setAlternateLinks(List.of(link("alternate", portal.absolute(path))));
        feed.setOtherLinks(List.of(link("self", portal.absolute(path + ".atom"))));
        feed.setUpdated(Date.from(publications.stream()
                .map(Publication::publishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)));
        feed.setEntries(publications.stream().map(p -> entry(p, locale)).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Entry entry(Publication publication, Locale locale) {
        var address = portal.absolute("/history") + "#revision-" + publication.revision();
        var entry = new Entry();
        entry.setId(address);
        entry.setTitle(messages.getMessage("history.entry",
                new Object[]{messages.getMessage("history.kind." + publication.kind(), null, locale),
                        publication.revision(), publication.reason()},
                locale));
        entry.setUpdated(Date.from(publication.publishedAt()));
        entry.setAlternateLinks(List.of(link("alternate", address)));
        if (publication.author() != null) entry.setAuthors(List.of(person(publication.author())));
        var content = new Content();
        content.setType("text");
        content.setValue(
                messages.getMessage("history.touched",
                        new Object[]{publication.total(), String.join(", ",
                                publication.records().stream().map(Publication.Touched::name).toList()),
                                publication.more()},
                        locale));
        entry.setContents(List.of(content));
        return entry;
    }

    private static Person person(String name) {
        var person = new Person();
        person.setName(name);
        return person;
    }

    private static Link link(String relation, String address) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }
}
