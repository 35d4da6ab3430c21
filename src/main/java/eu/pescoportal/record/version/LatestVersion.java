package eu.pescoportal.record.version;

/**
 * The last version of a record.
 *
 * @param name
 *            the record's, as that version has it
 * @param withdrawn
 *            whether it no longer stands
 */
public record LatestVersion(String name, int number, boolean withdrawn) {

    /** Names the state that somebody saw, so that a later one is noticed. */
    public String state() {
        return withdrawn ? number + "-withdrawn" : Integer.toString(number);
    }
}
