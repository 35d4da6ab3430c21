package eu.pescoportal.analysis.changes;

import eu.pescoportal.analysis.changes.ChangeFeed.Head;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.Edition;
import eu.pescoportal.register.KnownParameter;
import eu.pescoportal.register.RegisterWords;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Parameters;
import eu.pescoportal.web.parameter.Takes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Feeds of what changed in the register, in a project, for a state; from the beginning, if not asked else.
 */
@Controller
class ChangeFeedController {

    private final PortalProperties portal;
    private final Clock clock;

    ChangeFeedController(PortalProperties portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping(path = "/changes.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    @Takes(ChangeParameters.class)
    @ResponseBody
    String all(@RequestParam MultiValueMap<String, String> given,
            @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) Edition edition,
            @ModelAttribute(binding = false) RegisterWords words) {
        var query = query(given, snapshot);
        var page = query.link();
        var feed = feed(snapshot, edition, words);
        return feed.of(
                new Head(feed.words().words().say("changes.feed"),
                        portal.absolute(new Link("/changes.atom", given)), portal.absolute(page)),
                ChangeList.of(query, snapshot).changes());
    }

    @GetMapping(path = "/projects/{slug}/changes.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    @Takes(KnownParameter.class)
    @ResponseBody
    String ofProject(@PathVariable String slug, @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) Edition edition,
            @ModelAttribute(binding = false) RegisterWords words) {
        return ofRecord(new RecordRef(RecordKind.PROJECT, slug), feed(snapshot, edition, words));
    }

    @GetMapping(path = "/states/{code}/changes.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    @Takes(KnownParameter.class)
    @ResponseBody
    String ofState(@PathVariable String code, @ModelAttribute(binding = false) Snapshot snapshot,
            @ModelAttribute(binding = false) Edition edition,
            @ModelAttribute(binding = false) RegisterWords words) {
        return ofRecord(new RecordRef(RecordKind.STATE, RecordKind.STATE.key(code)),
                feed(snapshot, edition, words));
    }

    /** The changes of one record, by which the list of all can be filtered. */
    private String ofRecord(RecordRef record, ChangeFeed feed) {
        var snapshot = feed.words().snapshot();
        if (!snapshot.has(record.kind(), record.key())) throw snapshot.absent(record.kind(), record.key());
        var filter = new LinkedMultiValueMap<String, String>();
        filter.add(record.kind().one(), record.key());
        var name = record.kind() == RecordKind.STATE
                ? feed.words().words().state(record.key()).label()
                : feed.words().project(record.key());
        return feed.of(
                new Head(feed.words().words().say("changes.feed.of", name),
                        portal.absolute(record.path() + "/changes.atom"), portal.absolute(record.path())),
                ChangeList.of(query(filter, snapshot), snapshot).changes());
    }

    private ChangeQuery query(MultiValueMap<String, String> given, Snapshot snapshot) {
        return ChangeQuery.ofAll(new Parameters(given), snapshot, LocalDate.now(clock));
    }

    private ChangeFeed feed(Snapshot snapshot, Edition edition, RegisterWords words) {
        var publication = edition.publication();
        return new ChangeFeed(new ChangeWords(snapshot, words), portal,
                publication == null ? Instant.EPOCH : publication.publishedAt());
    }
}
