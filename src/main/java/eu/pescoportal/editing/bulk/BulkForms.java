package eu.pescoportal.editing.bulk;

import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.Path;
import eu.pescoportal.editing.set.SetFiller;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.vocabulary.Country;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads what was typed, or what a page begins with. */
@Component
class BulkForms {

    private static final int MOST_CELLS = 3000;

    private final SetFiller filler;
    private final Snapshots snapshots;
    private final MessageSource messages;

    BulkForms(SetFiller filler, Snapshots snapshots, MessageSource messages) {
        this.filler = filler;
        this.snapshots = snapshots;
        this.messages = messages;
    }

    private Snapshot register(Place place) {
        var set = place.target();
        return set == null ? snapshots.refreshed() : filler.register(set);
    }

    /** What the address says stands in the form, beside what is usual. */
    Asked opened(Place place, Sent sent) {
        var typed = new HashMap<>(usual(place, sent));
        typed.putAll(Form.of(place.bulk().shape(), sent.given()).typed());
        var form = new Form(typed);
        var isWithoutRow = place.bulk() == Bulk.PROJECTS && form.rows("projects") == 0;
        return asked(place, isWithoutRow ? form.withRow(Path.of("projects[0]").orElseThrow()) : form, sent);
    }

    private Map<String, String> usual(Place place, Sent sent) {
        var usual = new HashMap<String, String>();
        var milestone = messages.getMessage("bulk.milestone." + place.bulk().word(), null, "", sent.locale());
        if (milestone != null && !milestone.isEmpty()) usual.put("milestone", milestone);
        Optional.ofNullable(place.target())
                .flatMap(set -> set.proposal().sources().stream().findFirst())
                .ifPresent(source -> usual.put(place.bulk().source(), source));
        return usual;
    }

    Asked sent(Place place, Sent sent) {
        return asked(place, Form.of(place.bulk().shape(), sent.given()), sent);
    }

    private Asked asked(Place place, Form form, Sent sent) {
        var register = register(place);
        return new Asked(place, register, form, scope(place.bulk(), register, sent), ticked(sent));
    }

    private static Set<Cell> ticked(Sent sent) {
        return sent.given()
                .getOrDefault("cell", List.of())
                .stream()
                .limit(MOST_CELLS)
                .flatMap(value -> Cell.read(value).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Scope scope(Bulk bulk, Snapshot register, Sent sent) {
        if (!bulk.hasScope()) return Scope.ALL;
        return new Scope(found(RecordKind.STATE, Country.ofWord(sent.text("state")).code(), register),
                found(RecordKind.PROJECT, sent.text("project"), register));
    }

    private static @Nullable String found(RecordKind kind, String key, Snapshot register) {
        if (key.isEmpty()) return null;
        if (!register.has(kind, key)) throw register.absent(kind, key);
        return key;
    }
}
