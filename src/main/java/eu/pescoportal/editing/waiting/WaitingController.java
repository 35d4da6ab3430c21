package eu.pescoportal.editing.waiting;

import eu.pescoportal.account.Person;
import eu.pescoportal.web.error.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Answers the feed reader of somebody whose address it knows. */
@Controller
class WaitingController {

    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML,
            StandardCharsets.UTF_8);

    private final WaitingFinder finder;
    private final Told told;
    private final WaitingFeed feed;

    WaitingController(WaitingFinder finder, Told told, WaitingFeed feed) {
        this.finder = finder;
        this.told = told;
        this.feed = feed;
    }

    /** What the address ends with was looked at before, and says who asks. */
    @GetMapping("/waiting/{secret}")
    ResponseEntity<String> feed(@AuthenticationPrincipal @Nullable Person person, Locale locale) {
        if (person == null) throw new NotFoundException("waiting", "");
        var waiting = finder.of(person);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(ATOM)
                .body(feed.of(person.id(), waiting, told.since(person, waiting), locale));
    }
}
