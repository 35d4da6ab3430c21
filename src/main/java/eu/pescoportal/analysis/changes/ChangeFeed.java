package eu.pescoportal.analysis.changes;

import com.rometools.rome.feed.atom.Entry;
import eu.pescoportal.record.version.Published;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.twin.Atom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Changes as an Atom feed (RFC 4287), the latest first: by the day on which they took effect, not by the day
 * on which the register learnt of them, which is when an entry was updated. A correction updates the entry:
 * its name outlasts it.
 *
 * @param publishedAt
 *            when the register was last published
 */
record ChangeFeed(ChangeWords words, PortalProperties portal, Instant publishedAt) {

    /** The latest ones are enough for whoever reads a feed. */
    private static final int MOST = 300;
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /**
     * What a feed is about.
     *
     * @param self
     *            its own address
     * @param page
     *            that tells the same to people
     */
    record Head(String title, String self, String page) {}

    String of(Head head, List<Change> changes) {
        var entries = changes.reversed()
                .stream()
                .filter(change -> !change.isToldWithItsProject())
                .limit(MOST)
                .map(change -> entry(change, changes))
                .toList();
        var feed = Atom.feed(head.self(), head.title(), words.words().say("portal.name"), head.page());
        feed.setSubtitle(Atom.text(words.words().say("export.notice")));
        feed.setOtherLinks(List.of(Atom.link("self", head.self())));
        feed.setUpdated(
                entries.stream().map(Entry::getUpdated).max(Date::compareTo).orElse(Date.from(publishedAt)));
        feed.setEntries(entries);
        return Atom.written(feed);
    }

    private Entry entry(Change change, List<Change> all) {
        var entry = Atom.entry(portal.absolute(ChangeQuery.PATH) + "#" + change.name(),
                words.sentence(change), updated(change),
                portal.absolute(ChangeQuery.only(change)) + "#" + change.name(), content(change, all));
        entry.setPublished(Date.from(change.day().atStartOfDay(BRUSSELS).toInstant()));
        return entry;
    }

    /** When the record was last published that tells it. */
    private Instant updated(Change change) {
        var snapshot = words.snapshot();
        return record(change, snapshot).map(Published::at).orElse(publishedAt);
    }

    private static Optional<? extends Published<?>> record(Change change, Snapshot snapshot) {
        if (change.project() != null) return snapshot.projects().published(change.project());
        return change.state() != null
                ? snapshot.states().published(change.state())
                : snapshot.partners().published(change.partner());
    }

    /** The day, who began a new project, what is doubtful, the sources. */
    private String content(Change change, List<Change> all) {
        var lines = new ArrayList<String>();
        lines.add(words.words().say("changes.entry", words.when(change)));
        if (change.kind() == ChangeKind.ESTABLISHED)
            all.stream()
                    .filter(other -> other.isToldWithItsProject() && change.isOfTheSameProject(other))
                    .forEach(founding -> lines.add(words.within(founding)));
        lines.addAll(words.doubts(change));
        lines.addAll(words.notes(change));
        for (var source : words.snapshot().sources(Citation.sources(change.citations())))
            lines.add(words.words().say("changes.entry.source", source.title(), source.url()));
        return String.join("\n", lines);
    }
}
