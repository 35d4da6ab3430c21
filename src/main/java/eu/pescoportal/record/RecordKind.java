package eu.pescoportal.record;

import eu.pescoportal.vocabulary.Words;
import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of records that have versions, and how addresses, messages and tables call them; each refers to
 * later ones, or to its own kind, only.
 */
public enum RecordKind {

    PROJECT("projects", "project", "slug"), STATE("states", "member_state", "code"),
    PARTNER("partners", "partner", "key"), EVENT("events", "pesco_event", "key"),
    DECISION("decisions", "council_decision", "key"), COUNT("counts", "official_total", "key"),
    CLAIM("claims", "claim", "id"), COMMITMENT("commitments", "commitment", "number"),
    SOURCE("sources", "source", "key");

    /** The words of all kinds, as the pattern of a path has them. */
    public static final String WORDS = "projects|states|partners|events|decisions|counts|claims|commitments|sources";

    private final String word;
    private final String table;
    private final String keyName;

    RecordKind(String word, String table, String keyName) {
        this.word = word;
        this.table = table;
        this.keyName = keyName;
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
        return Words.lower(name());
    }

    /** The table of their keys; the table of their versions is called after it. */
    public String table() {
        return table;
    }

    public String versions() {
        return table + "_version";
    }

    /** The table of the sources that versions list, where they do. */
    public String sources() {
        return table + "_source";
    }

    /** The component of the document that holds the key, which no edit changes. */
    public String keyName() {
        return keyName;
    }

    /** A record's key as documents have it; addresses write the codes of states in lower case. */
    public String key(String inAddress) {
        return this == STATE ? Words.upper(inAddress) : inAddress;
    }

    /** The address of the page of a record of this kind. */
    public String path(String key) {
        return "/" + word + "/" + Words.lower(key);
    }
}
