package eu.pescoportal.record.version;

import java.util.List;

/**
 * Why something is published, as visitors read it.
 *
 * @param title
 *            what it is called; empty where the reason says all there is
 * @param act
 *            that it enters into the register, like "Council Decision of 27 May 2025"; empty for none
 * @param sources
 *            the keys of what it rests on
 */
public record Occasion(Revision.Kind kind, String title, String reason, String act, List<String> sources) {

    /** That rests on nothing but its reason. */
    public static Occasion of(Revision.Kind kind, String reason) {
        return new Occasion(kind, "", reason, "", List.of());
    }
}
