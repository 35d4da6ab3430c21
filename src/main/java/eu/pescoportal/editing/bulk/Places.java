package eu.pescoportal.editing.bulk;

import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.account.Person;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.DraftSets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds the sets that somebody may put something into. */
@Component
class Places {

    private static final String NUMBER = "[0-9]{1,18}";

    private final DraftSets sets;

    Places(DraftSets sets) {
        this.sets = sets;
    }

    Place of(String set, String word, Sent sent) {
        if (!sent.person().isEditor()) throw new AccessDeniedException("not an editor");
        var bulk = Bulk.of(word).orElseThrow();
        var form = sent.formId().orElseGet(() -> UUID.randomUUID().toString());
        if (Place.isNew(set)) return new Place(bulk, null, chosen(sent).orElse(null), form);
        var there = sets.get(Long.parseLong(set));
        if (!there.isBy(sent.person())) throw new ForbiddenException(DraftSet.NOT_YOURS);
        return new Place(bulk, there, null, form);
    }

    /** The same; where the set is gone meanwhile, what was typed begins another. */
    Place sentTo(String set, String word, Sent sent) {
        return Place.isNew(set) || sets.find(Long.parseLong(set)).isPresent()
                ? of(set, word, sent)
                : of(Place.NEW, word, sent);
    }

    private Optional<DraftSet> chosen(Sent sent) {
        return Optional.of(sent.text("into"))
                .filter(into -> into.matches(NUMBER))
                .flatMap(into -> sets.find(Long.parseLong(into)))
                .filter(set -> set.isEditableBy(sent.person()));
    }

    /** Whether a set was chosen that is not there any more. */
    boolean isGone(Place place, Sent sent) {
        return place.target() == null && sent.text("into").matches(NUMBER);
    }

    /** Those that something can be put into, the one touched last first. */
    List<DraftSet> open(Person person) {
        return sets.openTo(person).stream().filter(set -> set.isEditableBy(person)).toList();
    }
}
