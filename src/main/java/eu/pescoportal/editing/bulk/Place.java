package eu.pescoportal.editing.bulk;

import eu.pescoportal.editing.set.DraftSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a change of many records is typed, and where it goes.
 *
 * @param set
 *            that the page belongs to; null where one is chosen, or begun, on it
 * @param into
 *            the set that was chosen; null to begin one
 * @param form
 *            tells two presses of the button for one new set from two new sets
 */
record Place(Bulk bulk, @Nullable DraftSet set, @Nullable DraftSet into, String form) {

    private static final String SETS = "/admin/sets/";
    static final String NEW = "new";

    /** Pattern of the handlers. */
    static final String ADDRESS = SETS + "{set:" + NEW + "|[0-9]{1,18}}/{word:" + Bulk.WORDS + "}";

    static boolean isNew(String set) {
        return set.equals(NEW);
    }

    /** Whether it is where the address leads; else the set is gone that was there. */
    boolean isAt(String address) {
        return isNew(address) || set != null;
    }

    static String of(DraftSet set) {
        return SETS + set.id();
    }

    public String address() {
        return SETS + (set == null ? NEW : set.id()) + "/" + bulk.word();
    }

    /** What is there already, or is to be there: what is done is done on that. */
    @Nullable
    DraftSet target() {
        return set == null ? into : set;
    }
}
