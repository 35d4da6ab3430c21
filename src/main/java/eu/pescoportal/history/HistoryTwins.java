package eu.pescoportal.history;

import eu.pescoportal.record.version.Edition;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.record.wording.Line;
import eu.pescoportal.web.PortalProperties;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** What was published, for programs. */
@Component
class HistoryTwins {

    private final PortalProperties portal;
    private final MessageSource messages;

    HistoryTwins(PortalProperties portal, MessageSource messages) {
        this.portal = portal;
        this.messages = messages;
    }

    /** One page of the versions of a record. */
    record OfRecord(long revision, long total, int page, int pages, String notice, List<Version> items) {}

    record Version(int number, boolean withdrawn, long revision, Instant publishedAt, Revision.Kind kind,
            @Nullable String author, @Nullable String reviewer, String title, String reason, String act,
            List<String> sources, String url) {}

    OfRecord of(HistoryPage page, Edition edition, Locale locale) {
        var path = page.record().path();
        return new OfRecord(edition.revision(), page.pager().total(), page.pager().page(),
                page.pager().pages(), notice(locale),
                page.versions().stream().map(v -> version(v, path, locale)).toList());
    }

    private Version version(PublishedVersion version, String path, Locale locale) {
        var imprint = version.imprint();
        // One that was withdrawn is last shown by the revision before.
        var shownBy = version.withdrawn() ? imprint.revision() - 1 : imprint.revision();
        return new Version(version.number(), version.withdrawn(), imprint.revision(), imprint.publishedAt(),
                imprint.kind(), name(imprint.author(), locale), name(imprint.reviewer(), locale),
                imprint.occasion().title(), imprint.reason(), imprint.occasion().act(), imprint.sources(),
                portal.absolute(path) + ".json?known=" + shownBy);
    }

    /** One page of publications. */
    record OfRegister(long revision, long total, int page, int pages, String notice, List<Published> items) {}

    /**
     * @param total
     *            how many records it touched, of which the first are named
     */
    record Published(long revision, Instant publishedAt, Revision.Kind kind, @Nullable String author,
            @Nullable String reviewer, String title, String reason, String act, List<String> sources,
            int total, List<Touched> records) {}

    record Touched(String kind, String key, String name, int version, boolean withdrawn, String url) {}

    OfRegister of(PublicationPage page, Edition edition, Locale locale) {
        return new OfRegister(edition.revision(), page.pager().total(), page.query().page(),
                page.pager().pages(), notice(locale),
                page.publications().stream().map(p -> published(p, locale)).toList());
    }

    private Published published(Publication publication, Locale locale) {
        var imprint = publication.imprint();
        return new Published(imprint.revision(), imprint.publishedAt(), imprint.kind(),
                name(imprint.author(), locale), name(imprint.reviewer(), locale), imprint.occasion().title(),
                imprint.reason(), imprint.occasion().act(), imprint.sources(), publication.total(),
                publication.records().stream().map(this::touched).toList());
    }

    /** One publication, with one page of the records that it touched. */
    record OfPublication(long revision, long total, int page, int pages, String notice, Instant publishedAt,
            Revision.Kind kind, @Nullable String author, @Nullable String reviewer, String title,
            String reason, String act, List<String> sources, List<Changed> records) {}

    /**
     * @param changes
     *            in words, how it differs from before; none where nothing stood before, or nothing stands now
     */
    record Changed(String kind, String key, String name, int version, boolean withdrawn, List<String> changes,
            String url) {}

    OfPublication of(OnePublicationPage page, Locale locale) {
        var imprint = page.imprint();
        return new OfPublication(imprint.revision(), page.pager().total(), page.pager().page(),
                page.pager().pages(), notice(locale), imprint.publishedAt(), imprint.kind(),
                name(imprint.author(), locale), name(imprint.reviewer(), locale), imprint.occasion().title(),
                imprint.reason(), imprint.occasion().act(), imprint.sources(),
                page.publication().records().stream().map(t -> {
                    var touched = touched(t);
                    return new Changed(touched.kind(), touched.key(), touched.name(), touched.version(),
                            touched.withdrawn(), page.lines(t).stream().map(Line::text).toList(),
                            touched.url());
                }).toList());
    }

    private Touched touched(Publication.Touched touched) {
        var record = touched.record();
        return new Touched(record.kind().word(), record.key(), touched.name(), touched.version(),
                touched.withdrawn(), portal.absolute(record.path() + "/versions/" + touched.version()));
    }

    private String notice(Locale locale) {
        return messages.getMessage("export.notice", null, locale);
    }

    private @Nullable String name(@Nullable MessageSourceResolvable person, Locale locale) {
        return person == null ? null : messages.getMessage(person, locale);
    }
}
