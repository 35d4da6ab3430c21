package eu.pescoportal.record;

/** The records that a document may refer to. */
public interface References {

    boolean has(RecordKind kind, String key);
}
