package eu.pescoportal.background;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.register.KnownParameter;
import eu.pescoportal.register.Shelf;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ClaimDocument;
import eu.pescoportal.register.document.CommitmentDocument;
import eu.pescoportal.register.document.CountDocument;
import eu.pescoportal.register.document.DecisionDocument;
import eu.pescoportal.register.document.EventDocument;
import eu.pescoportal.web.PortalProperties;
import eu.pescoportal.web.parameter.Takes;
import java.util.function.BiFunction;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The documents about PESCO as a whole for programs, each with the address of its page. */
@RestController
class BackgroundJson {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final PortalProperties portal;

    BackgroundJson(PortalProperties portal) {
        this.portal = portal;
    }

    record Event(@JsonUnwrapped EventDocument event, String page) {}

    record Decision(@JsonUnwrapped DecisionDocument decision, String page) {}

    record Count(@JsonUnwrapped CountDocument count, String page) {}

    record Claim(@JsonUnwrapped ClaimDocument claim, String page) {}

    record Commitment(@JsonUnwrapped CommitmentDocument commitment, String page) {}

    @GetMapping(path = "/events/{key}.json", produces = JSON)
    @Takes(KnownParameter.class)
    Event event(@PathVariable String key, @ModelAttribute(binding = false) Snapshot snapshot) {
        return found(RecordKind.EVENT, snapshot, snapshot.events(), key, Event::new);
    }

    @GetMapping(path = "/decisions/{key}.json", produces = JSON)
    @Takes(KnownParameter.class)
    Decision decision(@PathVariable String key, @ModelAttribute(binding = false) Snapshot snapshot) {
        return found(RecordKind.DECISION, snapshot, snapshot.decisions(), key, Decision::new);
    }

    @GetMapping(path = "/counts/{key}.json", produces = JSON)
    @Takes(KnownParameter.class)
    Count count(@PathVariable String key, @ModelAttribute(binding = false) Snapshot snapshot) {
        return found(RecordKind.COUNT, snapshot, snapshot.counts(), key, Count::new);
    }

    @GetMapping(path = "/claims/{id}.json", produces = JSON)
    @Takes(KnownParameter.class)
    Claim claim(@PathVariable String id, @ModelAttribute(binding = false) Snapshot snapshot) {
        return found(RecordKind.CLAIM, snapshot, snapshot.claims(), id, Claim::new);
    }

    @GetMapping(path = "/commitments/{number}.json", produces = JSON)
    @Takes(KnownParameter.class)
    Commitment commitment(@PathVariable String number, @ModelAttribute(binding = false) Snapshot snapshot) {
        return found(RecordKind.COMMITMENT, snapshot, snapshot.commitments(), number, Commitment::new);
    }

    private <D extends Document, T> T found(RecordKind kind, Snapshot snapshot, Shelf<D> shelf, String key,
            BiFunction<D, String, T> twin) {
        var document = shelf.find(key).orElseThrow(() -> snapshot.absent(kind, key));
        return twin.apply(document, portal.absolute(kind.path(key)));
    }
}
