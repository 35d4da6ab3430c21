package eu.pescoportal.record;

/** Names a record. */
public record RecordRef(RecordKind kind, String key) {}
