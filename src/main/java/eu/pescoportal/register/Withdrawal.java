package eu.pescoportal.register;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.vocabulary.PartialDate;

/**
 * A record that no longer stands.
 *
 * @param name
 *            as its last version had it
 * @param number
 *            of that version
 * @param revision
 *            the one that withdrew it
 */
public record Withdrawal(RecordKind kind, String key, String name, int number, long revision, PartialDate day,
        String reason) {}
