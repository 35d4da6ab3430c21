package eu.pescoportal.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of records that have versions, and how addresses and messages call them. */
public enum RecordKind {

    PROJECT("projects"), STATE("states"), PARTNER("partners"), SOURCE("sources");

    private final String word;

    RecordKind(String word) {
        this.word = word;
    }

    public static Optional<RecordKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** The first part of the addresses of such records. */
    public String word() {
        return word;
    }

    /** The singular, as messages have it. */
    public String one() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A record's key as documents have it; addresses write the codes of states in lower case. */
    public String key(String inAddress) {
        return this == STATE ? inAddress.toUpperCase(Locale.ROOT) : inAddress;
    }

    /** The address of the page of a record of this kind. */
    public String path(String key) {
        return "/" + word + "/" + key.toLowerCase(Locale.ROOT);
    }
}
