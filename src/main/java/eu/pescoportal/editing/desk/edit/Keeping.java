package eu.pescoportal.editing.desk.edit;

import org.springframework.http.HttpStatus;

/**
 * What became of something that a form sent by itself.
 *
 * @param kept
 *            the number of the working copy; 0 if there is none
 * @param why
 *            the end of the key of the message that says so
 */
record Keeping(HttpStatus status, long kept, String why) {

    /** Nothing was typed that says anything else than what was saved. */
    static final Keeping UNCHANGED = new Keeping(HttpStatus.OK, 0, "unchanged");

    static Keeping kept(long number) {
        return new Keeping(HttpStatus.OK, number, "kept");
    }

    /** Something was saved or kept elsewhere meanwhile, and stays. */
    static Keeping refused(String why) {
        return new Keeping(HttpStatus.CONFLICT, 0, why);
    }
}
