package eu.pescoportal.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of records that have versions: how addresses call them, and the tables that hold them. */
public enum RecordKind {

    PROJECT("projects", "project_version v join project p on p.id = v.project_id", "p.slug"),
    STATE("states", "member_state_version v", "v.state_code"),
    PARTNER("partners", "partner_version v join partner p on p.id = v.partner_id", "p.key"),
    SOURCE("sources", "source_version v join source p on p.id = v.source_id", "p.key");

    private final String word;
    private final String tables;
    private final String keyColumn;

    RecordKind(String word, String tables, String keyColumn) {
        this.word = word;
        this.tables = tables;
        this.keyColumn = keyColumn;
    }

    static Optional<RecordKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** The first part of the addresses of such records. */
    public String word() {
        return word;
    }

    /** The singular, as messages have it. */
    String one() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A record's key as documents have it; addresses write the codes of states in lower case. */
    String key(String inAddress) {
        return this == STATE ? inAddress.toUpperCase(Locale.ROOT) : inAddress;
    }

    /** The address of the page of a record of this kind. */
    String path(String key) {
        return "/" + word + "/" + key.toLowerCase(Locale.ROOT);
    }

    String tables() {
        return tables;
    }

    String keyColumn() {
        return keyColumn;
    }
}
