package eu.pescoportal.editing.bulk;

import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.record.Problem;
import eu.pescoportal.register.search.StateNames;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tries what was asked, with all names that people have for states. */
@Component
class BulkAttempts {

    private final Places places;
    private final MessageSource messages;

    BulkAttempts(Places places, MessageSource messages) {
        this.places = places;
        this.messages = messages;
    }

    Attempt of(Asked asked, Sent sent) {
        var attempt = Attempt.of(asked, names(asked, sent.locale()));
        return places.isGone(asked.place(), sent)
                ? attempt.with(new Problem("into", "problem.bulk.set", List.of()))
                : attempt;
    }

    private StateNames names(Asked asked, Locale locale) {
        return new StateNames(asked.register()
                .states()
                .all()
                .stream()
                .collect(Collectors.toMap(state -> state.code(), state -> List.of(
                        String.valueOf(messages.getMessage("country.also." + state.code(), null, "", locale))
                                .split(",")))));
    }
}
