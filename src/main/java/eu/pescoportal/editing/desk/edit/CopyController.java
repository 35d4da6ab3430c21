package eu.pescoportal.editing.desk.edit;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Hour;
import eu.pescoportal.editing.desk.Sent;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Where the pages of forms send by themselves what is typed. Whoever is signed out is told so before it gets
 * here, and no session lasts longer by it.
 */
@Controller
class CopyController {

    private final CopyKeeper keeper;
    private final MessageSource messages;
    private final Clock clock;

    CopyController(CopyKeeper keeper, MessageSource messages, Clock clock) {
        this.keeper = keeper;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param kept
     *            the number that the window goes on from
     * @param said
     *            what it shows
     */
    record Kept(long kept, String said) {}

    @PostMapping(path = Addresses.FORM_COPY, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Kept> keep(@PathVariable String kind, @PathVariable String key,
            @ModelAttribute(binding = false) Sent sent) {
        return answer(keeper.keep(kind, key, sent), sent);
    }

    @PostMapping(path = Addresses.DRAFT_COPY, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Kept> keep(@PathVariable long id, @ModelAttribute(binding = false) Sent sent) {
        return answer(keeper.keep(id, sent), sent);
    }

    private ResponseEntity<Kept> answer(Keeping keeping, Sent sent) {
        var at = Hour.of(clock.instant(), clock, sent.locale());
        var said = messages.getMessage("form.keeping." + keeping.why(), new Object[]{at}, sent.locale());
        return ResponseEntity.status(keeping.status()).body(new Kept(keeping.kept(), said));
    }
}
