package eu.pescoportal.editing.desk;

import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.form.Fields;
import eu.pescoportal.editing.form.MembershipWords;
import eu.pescoportal.editing.form.Options;
import eu.pescoportal.editing.form.RowNames;
import eu.pescoportal.editing.form.Section;
import eu.pescoportal.record.LatestVersion;
import eu.pescoportal.record.RecordKind;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a record shows.
 *
 * @param latest
 *            the last version of the record; null for a new one
 * @param others
 *            what colleagues have open on the record
 */
record EditPage(Target target, @Nullable LatestVersion latest, List<Draft> others, List<Notice> notices,
        Fields fields, Options options, RowNames names) {

    public RecordKind kind() {
        return target.kind();
    }

    public @Nullable String key() {
        return target.key();
    }

    public @Nullable Draft draft() {
        return target.draft();
    }

    /** The name typed; where none is, the record's last one. */
    public String title() {
        var typed = fields.form().name();
        return typed.isEmpty() && latest != null ? latest.name() : typed;
    }

    /** The record does not stand now; publishing this puts it back. */
    public boolean isWithdrawn() {
        return latest != null && latest.withdrawn();
    }

    public boolean canBeWithdrawn() {
        return latest != null && !latest.withdrawn() && draft() == null;
    }

    public @Nullable String publicPath() {
        var record = target.record();
        return record == null ? null : record.path();
    }

    public @Nullable String historyPath() {
        var record = target.record();
        return record == null ? null : Addresses.history(record);
    }

    public @Nullable String withdrawalPath() {
        var record = target.record();
        return record == null ? null : Addresses.withdrawal(record);
    }

    /** Of a project, how much is known of its members, and why; null for any other record. */
    public @Nullable String membership() {
        return kind() == RecordKind.PROJECT
                ? new MembershipWords(fields.form(), fields.words()).text()
                : null;
    }

    /** By the lists that they show. */
    public SequencedMap<String, Section> sections() {
        return Section.of(fields);
    }
}
