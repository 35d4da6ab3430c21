package eu.pescoportal.editing;

import eu.pescoportal.account.KeptForms;
import eu.pescoportal.account.Person;
import eu.pescoportal.history.Publication;
import eu.pescoportal.history.PublicationFinder;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.web.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a working day begins: what waits, what was published last, what should be looked into. */
@Controller
class DeskController {

    private static final int FOUND = 30;
    private static final int LATEST = 5;

    private final Drafts drafts;
    private final RecordIndexFinder index;
    private final PublicationFinder publications;
    private final CheckFinder checks;
    private final KeptForms forms;

    DeskController(Drafts drafts, RecordIndexFinder index, PublicationFinder publications, CheckFinder checks,
            KeptForms forms) {
        this.drafts = drafts;
        this.index = index;
        this.publications = publications;
        this.checks = checks;
        this.forms = forms;
    }

    /** What the page shows. */
    record DeskPage(Person reader, List<Draft> mine, List<Draft> toReview, List<Publication> latest,
            Map<Check, Long> checks, String q, List<RecordIndex.Entry> found, @Nullable Notice notice,
            Map<String, String> keptForms) {

        public RecordKind[] kinds() {
            return RecordKind.values();
        }

        public Check[] checkOrder() {
            return Check.values();
        }
    }

    @GetMapping("/admin")
    String show(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal Person person,
            HttpServletRequest request, Model model) {
        var text = Form.plain(q).strip();
        model.addAttribute("page",
                new DeskPage(person, drafts.by(person),
                        person.isReviewer() ? drafts.submittedToOthersThan(person) : List.of(),
                        publications.latest(LATEST), checks.counts(), text,
                        text.isEmpty() ? List.of() : index.search(text, FOUND),
                        (Notice) model.getAttribute("notice"), forms.of(person, request)));
        return "editing/desk";
    }

    /** What the page of one check shows. */
    record CheckPage(Check check, List<CheckFinder.Row> rows, Person reader) {}

    @GetMapping("/admin/checks/{word}")
    String checks(@PathVariable String word, @AuthenticationPrincipal Person person, Model model) {
        var check = Check.of(word).orElseThrow(() -> new NotFoundException("check", word));
        model.addAttribute("page", new CheckPage(check, checks.list(check), person));
        return "editing/checks";
    }
}
