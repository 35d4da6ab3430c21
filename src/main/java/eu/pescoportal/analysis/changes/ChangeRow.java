package eu.pescoportal.analysis.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change as the page shows it, in finished text.
 *
 * @param id
 *            by which links find it on the page
 * @param party
 *            whom it happened to, where its group does not say so
 * @param address
 *            of the page of that
 * @param with
 *            the participations that a project began with, by role
 */
record ChangeRow(String id, String when, @Nullable String party, @Nullable String address, String what,
        List<String> doubts, List<String> notes, List<Ref> refs, List<Founders> with) {

    /** The number of a source in the list below, and the place in it. */
    record Ref(String text, String address) {}

    /** Those who began a project in one role. */
    record Founders(String label, List<ChangeRow> rows) {}
}
