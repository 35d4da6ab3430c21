package eu.pescoportal.record;

/** Names a record. */
public record RecordRef(RecordKind kind, String key) {

    /**
     * As an address names it; codes of states are in lower case there.
     *
     * @param kind
     *            one of the words of kinds
     */
    public static RecordRef of(String kind, String keyInAddress) {
        var which = RecordKind.of(kind).orElseThrow();
        return new RecordRef(which, which.key(keyInAddress));
    }

    /** The address of its page. */
    public String path() {
        return kind.path(key);
    }
}
