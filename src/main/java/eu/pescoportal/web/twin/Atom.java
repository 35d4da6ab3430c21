package eu.pescoportal.web.twin;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** What all feeds of the portal are put together from (Atom, RFC 4287). */
public final class Atom {

    private Atom() {}

    /**
     * @param page
     *            that tells the same to people
     */
    public static Feed feed(String id, String title, String author, String page) {
        var feed = new Feed("atom_1.0");
        feed.setId(id);
        feed.setTitle(title);
        feed.setAuthors(List.of(person(author)));
        feed.setAlternateLinks(List.of(link("alternate", page)));
        return feed;
    }

    /**
     * @param page
     *            that says more to people
     */
    public static Entry entry(String id, String title, Instant updated, String page, String text) {
        var entry = new Entry();
        entry.setId(id);
        entry.setTitle(title);
        entry.setUpdated(Date.from(updated));
        entry.setAlternateLinks(List.of(link("alternate", page)));
        entry.setContents(List.of(text(text)));
        return entry;
    }

    public static Person person(String name) {
        var person = new Person();
        person.setName(name);
        return person;
    }

    public static Link link(String relation, String address) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    public static Content text(String value) {
        var content = new Content();
        content.setType("text");
        content.setValue(value);
        return content;
    }

    public static String written(Feed feed) {
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }
}
