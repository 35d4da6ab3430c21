package eu.pescoportal.home;

import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.PartialDate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the front page shows. Each number is the total of the list that it opens.
 *
 * @param ongoing
 *            projects that run, or of which no closure is known
 * @param thirdStateParts
 *            pairs of a project and a third State let into it, approved or in force
 */
record FrontPage(long projects, long ongoing, long ended, long participating, long thirdStateParts,
        Membership membership, List<Tile> states, List<Way> domains, List<Way> waves,
        @Nullable Publication latest) {

    /** Of how many projects the membership is sourced, partly known, unknown. */
    record Membership(long sourced, long partial, long unknown) {}

    /** A member state with the running projects that it coordinates or is a member of. */
    record Tile(Country country, boolean participating, long ongoing) {

        /** How dark the tile is: a hint only, the number stands in it. */
        public String shade() {
            if (!participating) return "tile-outside";
            return ongoing > 20 ? "tile-4" : ongoing > 10 ? "tile-3" : ongoing > 5 ? "tile-2" : "tile-1";
        }
    }

    /** A value of a filter with its number of projects. */
    record Way(String value, long projects, @Nullable PartialDate since) {}

    /** The latest publication and why it was made. */
    record Publication(long revision, PartialDate day, String kind, String reason) {}
}
