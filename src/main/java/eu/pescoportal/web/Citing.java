package eu.pescoportal.web;

import eu.pescoportal.vocabulary.PartialDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a page is cited, so that whoever follows the address sees what was seen: on the same day, in the same
 * revision of the register.
 *
 * @param day
 *            that it shows; null where it does not depend on one
 */
record Citing(Link page, @Nullable PartialDate day, PortalProperties portal) {

    /** What TeX takes for a command; a brace or backslash in a title would end the entry. */
    private static final Pattern SPECIAL = Pattern.compile("[&%$#_]");
    private static final Pattern UNFIT = Pattern.compile("[{}\\\\~^]");
    private static final Pattern NO_KEY = Pattern.compile("[^A-Za-z0-9]+");

    /** The address that shows the same for good. */
    public String link(long revision) {
        return portal.absolute((day == null ? page : page.with("on", day)).with("known", revision));
    }

    /**
     * @param note
     *            which revision, as of which day
     * @param year
     *            of the publication
     */
    public String bibTex(String title, String note, String year, long revision) {
        return """
                @misc{pesco-portal%s-r%d,
                  author = {{PESCO Portal}},
                  title = {{%s}},
                  year = {%s},
                  note = {%s},
                  url = {%s}
                }""".formatted(NO_KEY.matcher(page.toString()).replaceAll("-").replaceAll("-$", ""), revision,
                inTex(title), year, inTex(note), link(revision));
    }

    private static String inTex(String text) {
        return SPECIAL.matcher(UNFIT.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
    }
}
