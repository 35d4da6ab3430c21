package eu.pescoportal.analysis.brief;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.FactFilter;
import eu.pescoportal.vocabulary.Words;
import eu.pescoportal.web.Link;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a brief is about, as of when, and where it comes from.
 *
 * @param title
 *            as it stands above the brief
 * @param shortTitle
 *            as it stands below each page
 * @param subject
 *            the brief in a sentence, without the day
 * @param path
 *            of the brief, without the day
 * @param record
 *            the address of the page that tells more
 * @param edition
 *            which revision of the register, published when; null while nothing was published
 * @param lasting
 *            the address at which the same brief stands for good
 * @param file
 *            what the PDF is called
 */
record Cover(String title, String shortTitle, String subject, FactFilter filter, String path, String record,
        String asOf, @Nullable String edition, Link lasting, String file) {

    private static final Pattern UNFIT = Pattern.compile("[^a-z0-9]+");

    /**
     * @param name
     *            by which the file is told from others in a folder
     */
    static Cover of(RecordKind kind, String key, String name, Told told, Material material) {
        var filter = material.filter();
        var path = kind.path(key) + "/brief";
        var revision = material.view().snapshot().revision();
        return new Cover(told.title(), told.shortTitle(), told.subject(), filter, path,
                material.address(kind, key), material.words().date(filter.asOf().date()), edition(material),
                filter.asOf().lasting(filter.link(path), revision), file(name, filter));
    }

    /** What a brief is about, in words. */
    record Told(String title, String shortTitle, String subject) {}

    private static @Nullable String edition(Material material) {
        var snapshot = material.view().snapshot();
        var published = snapshot.publishedOn();
        return published == null
                ? null
                : material.words()
                        .say("brief.edition", Long.toString(snapshot.revision()),
                                material.words().date(published));
    }

    private static String file(String name, FactFilter filter) {
        var asOf = filter.asOf();
        return "pesco-" + UNFIT.matcher(Words.lower(name)).replaceAll("-") + "-" + asOf.day()
                + (asOf.known() > 0 ? "-revision-" + asOf.known() : "")
                + (filter.onlyChecked() ? "-checked" : "") + ".pdf";
    }

    /** The address of the page, with only what differs from the defaults. */
    public Link page() {
        return filter.link(path);
    }
}
