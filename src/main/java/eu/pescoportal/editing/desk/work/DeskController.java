package eu.pescoportal.editing.desk.work;
import eu.pescoportal.account.KeptForms;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.desk.SetChoice;
import eu.pescoportal.history.PublicationFinder;
import eu.pescoportal.register.Searches;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.Snapshots;
import eu.pescoportal.web.error.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a working day begins. */
@Controller
class DeskController {

    private static final int LATEST = 5;

    private final WorkFinder work;
    private final Snapshots snapshots;
    private final Searches searches;
    private final PublicationFinder publications;
    private final KeptForms forms;
    private final Clock clock;

    DeskController(WorkFinder work, Snapshots snapshots, Searches searches, PublicationFinder publications,
            KeptForms forms, Clock clock) {
        this.work = work;
        this.snapshots = snapshots;
        this.searches = searches;
        this.publications = publications;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping(Addresses.DESK)
    String show(@ModelAttribute(binding = false) Sent sent, HttpServletRequest request, Model model) {
        var person = sent.person();
        var register = snapshots.newest();
        var q = sent.text("q");
        model.addAttribute("page",
                new DeskPage(person, work.of(person), set(sent), publications.latest(LATEST),
                        checks(register), q, found(q, register), notice(sent), forms.of(person, request),
                        clock.getZone()));
        return "editing/desk";
    }

    /** A form whose session had become another one leads here. */
    private static @Nullable Notice notice(Sent sent) {
        return sent.has("stale") ? Notice.of("desk.stale") : sent.notice();
    }

    /** That the records which are looked for are to come into; null for none. */
    private static @Nullable Long set(Sent sent) {
        return sent.id(SetChoice.FIELD).orElse(null);
    }

    private List<DeskSearch.Found> found(String q, Snapshot register) {
        return q.isEmpty() ? List.of() : DeskSearch.of(q, register, searches.of(register));
    }

    private static Map<Check, Long> checks(Snapshot register) {
        var checks = new EnumMap<Check, Long>(Check.class);
        for (var check : Check.values())
            checks.put(check, register.projects().all().stream().filter(check::concerns).count());
        return checks;
    }

    @GetMapping(Addresses.DESK + "/checks/{word}")
    String check(@PathVariable String word, @ModelAttribute(binding = false) Sent sent, Model model) {
        var check = Check.of(word).orElseThrow(() -> new NotFoundException("check", word));
        model.addAttribute("page", CheckPage.of(check, snapshots.newest(), sent.person()));
        return "editing/checks";
    }
}
