package eu.pescoportal.editing.desk.edit;
import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.Drafts;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.desk.SetChoice;
import eu.pescoportal.editing.desk.Target;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.LatestVersion;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.vocabulary.PlainText;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds what a form is about that somebody opens or sends. */
@Component
class Targets {

    private final Drafts drafts;
    private final SetChoice sets;
    private final Snapshots snapshots;

    Targets(Drafts drafts, SetChoice sets, Snapshots snapshots) {
        this.drafts = drafts;
        this.sets = sets;
        this.snapshots = snapshots;
    }

    static void requireEditor(Person person) {
        if (!person.isEditor()) throw new AccessDeniedException("not an editor");
    }

    /** Of a record, or of a new one. */
    Target of(String kind, String keyInAddress, Sent sent) {
        requireEditor(sent.person());
        var record = RecordRef.of(kind, keyInAddress);
        return keyInAddress.equals(Addresses.NEW)
                ? Target.ofNew(record.kind(), sent.formId().orElseGet(() -> UUID.randomUUID().toString()))
                        .in(sets.chosen(sent))
                : of(record, sent);
    }

    /** The draft that the editor, or the set that they chose, has of a record, or else the record itself. */
    private Target of(RecordRef record, Sent sent) {
        var latest = latest(record).number();
        var set = sets.chosen(sent);
        return drafts.find(record, set, sent.person())
                .map(Target::of)
                .orElseGet(
                        () -> Target
                                .of(record, sent.number("base", 1, latest, latest),
                                        sent.number("restores", 1, latest, 0))
                                .in(set));
    }

    LatestVersion latest(RecordRef record) {
        return snapshots.newest().latestOf(record);
    }

    /** Of a draft. */
    Target of(long id, Sent sent) {
        return of(drafts.get(id), sent);
    }

    private Target of(Draft draft, Sent sent) {
        requireEditor(sent.person());
        if (!draft.isBy(sent.person())) throw new ForbiddenException(Draft.NOT_YOURS);
        return refilled(Target.of(draft), sent);
    }

    /** The same, if it is to be filled anew from a version of its record. */
    private Target refilled(Target target, Sent sent) {
        var record = target.record();
        if (record == null || !sent.has("restores")) return target;
        var latest = latest(record).number();
        return target.restoring(sent.number("restores", 1, latest, latest),
                sent.number("base", 1, latest, latest));
    }

    /** Of a draft that was published or discarded meanwhile, what was typed goes on as a new one. */
    Target sentTo(long id, Sent sent) {
        var kind = RecordKind.of(sent.text("recordKind"));
        var draft = drafts.find(id);
        return kind.isPresent() && draft.isEmpty()
                ? afresh(kind.get(), sent)
                : of(draft.orElseGet(() -> drafts.get(id)), sent).seen(sent);
    }

    /** A new record that its author still had open when it was published is edited from there. */
    Target afresh(RecordKind kind, Sent sent) {
        if (sent.has("recordKey")) return of(kind.word(), sent.text("recordKey"), sent);
        var typed = PlainText.code(sent.text(kind.keyName()));
        return drafts.wasFirstPublished(kind, typed, sent.person())
                && drafts.find(kind, typed, sent.person()).isEmpty()
                        ? Target.of(new RecordRef(kind, typed), 1, 0)
                        : of(kind.word(), Addresses.NEW, sent);
    }
}
