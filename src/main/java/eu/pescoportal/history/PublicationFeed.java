package eu.pescoportal.history;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.synd.SyndPerson;
import eu.pescoportal.record.version.Edition;
import eu.pescoportal.record.wording.Line;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.twin.Atom;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Publications as an Atom feed (RFC 4287), for readers that come back by themselves. */
@Component
class PublicationFeed {

    private final PortalProperties portal;
    private final MessageSource messages;
    private final TouchedWords words;

    PublicationFeed(PortalProperties portal, MessageSource messages, TouchedWords words) {
        this.portal = portal;
        this.messages = messages;
        this.words = words;
    }

    /** The same as a page of publications shows. */
    String of(PublicationPage page, Edition edition, Locale locale) {
        var path = page.query().path();
        var publications = page.publications();
        var feed = Atom.feed(portal.absolute(path), messages.getMessage(page.word() + ".feed", null, locale),
                messages.getMessage("portal.name", null, locale), portal.absolute(path));
        feed.setSubtitle(Atom.text(messages.getMessage("export.notice", null, locale)));
        feed.setOtherLinks(List.of(Atom.link("self", portal.absolute(path + ".atom"))));
        feed.setUpdated(Date.from(publications.stream()
                .map(p -> p.imprint().publishedAt())
                .max(Instant::compareTo)
                .orElseGet(() -> unchangedSince(edition))));
        var changes = words.of(publications.stream().flatMap(p -> p.records().stream()).toList(), locale);
        feed.setEntries(publications.stream().map(p -> entry(p, changes, locale)).toList());
        return Atom.written(feed);
    }

    /** A feed without entries says the same since the register was last published. */
    private static Instant unchangedSince(Edition edition) {
        var publication = edition.publication();
        return publication == null ? Instant.EPOCH : publication.publishedAt();
    }

    private Entry entry(Publication publication, Map<Publication.Touched, List<Line>> changes,
            Locale locale) {
        var imprint = publication.imprint();
        var title = messages.getMessage("history.entry",
                new Object[]{messages.getMessage("history.kind." + imprint.kind(), null, locale),
                        imprint.revision(), imprint.heading()},
                locale);
        var text = Stream
                .concat(Stream.of(touched(publication, locale)),
                        publication.records()
                                .stream()
                                .filter(changes::containsKey)
                                .map(t -> t.name() + ": " + told(changes.getOrDefault(t, List.of()))))
                .collect(Collectors.joining("\n"));
        var entry = Atom.entry(portal.absolute("/history") + "#revision-" + imprint.revision(), title,
                imprint.publishedAt(), portal.absolute(publication.path()), text);
        entry.setAuthors(imprint.authors()
                .stream()
                .<SyndPerson>map(author -> Atom.person(messages.getMessage(author, locale)))
                .toList());
        return entry;
    }

    private String touched(Publication publication, Locale locale) {
        var names = publication.records().stream().map(Publication.Touched::name).toList();
        return messages.getMessage("history.touched",
                new Object[]{publication.total(), String.join(", ", names), publication.more()}, locale);
    }

    private static String told(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("; "));
    }
}
