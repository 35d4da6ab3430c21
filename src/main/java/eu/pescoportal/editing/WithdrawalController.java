package eu.pescoportal.editing;

import eu.pescoportal.account.KeptForms;
import eu.pescoportal.account.Person;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.LatestVersion;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Revision;
import eu.pescoportal.record.VersionFinder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks why a record should no longer stand; the answer is a draft like any other. */
@Controller
class WithdrawalController {

    private static final String WITHDRAWAL = "/admin/{kind:projects|states|partners|sources}/{key}/withdrawal";

    private final Drafts drafts;
    private final DraftEditor editor;
    private final Reviewer reviewer;
    private final RecordIndexFinder index;
    private final VersionFinder versions;
    private final MessageSource messages;

    WithdrawalController(Drafts drafts, DraftEditor editor, Reviewer reviewer, RecordIndexFinder index,
            VersionFinder versions, MessageSource messages) {
        this.drafts = drafts;
        this.editor = editor;
        this.reviewer = reviewer;
        this.index = index;
        this.versions = versions;
        this.messages = messages;
    }

    /**
     * What the page shows.
     *
     * @param document
     *            what its last version says
     * @param referrers
     *            the records that name this one, and keep it from being withdrawn
     * @param draft
     *            what the editor has open on the record, which must be finished first
     */
    record WithdrawalPage(RecordKind kind, String key, Document document, LatestVersion latest,
            List<RecordIndexFinder.Referrer> referrers, @Nullable Draft draft, String reason,
            List<FormWords.Complaint> complaints) {

        public String path() {
            return kind.path(key);
        }

        public String address() {
            return "/admin" + path() + "/withdrawal";
        }

        public boolean isPossible() {
            return !latest.withdrawn() && referrers.isEmpty() && draft == null;
        }
    }

    @GetMapping(WITHDRAWAL)
    String show(@PathVariable String kind, @PathVariable String key,
            @RequestParam(defaultValue = "") String reason,
            @RequestAttribute(name = KeptForms.SHOWN, required = false) boolean kept,
            @AuthenticationPrincipal Person person, Model model, Locale locale) {
        model.addAttribute("page",
                page(kind, key, kept ? Form.plain(reason) : "", List.of(), person, locale));
        if (kept) model.addAttribute("notice", Notice.of("form.notice.redisplayed"));
        return "editing/withdrawal";
    }

    @PostMapping(WITHDRAWAL)
    String begin(@PathVariable String kind, @PathVariable String key,
            @RequestParam(defaultValue = "") String reason, @AuthenticationPrincipal Person person,
            Model model, Locale locale) {
        var why = Form.plain(reason).strip();
        var complaints = why.isEmpty()
                ? List.of(new FormWords.Complaint("reason", messages.getMessage("field.reason", null, locale),
                        messages.getMessage("problem.missing", null, locale)))
                : List.<FormWords.Complaint>of();
        var page = page(kind, key, why, complaints, person, locale);
        if (page.isPossible() && complaints.isEmpty()) {
            var begun = editor.begin(page.kind(), page.key(), page.latest().number(), true,
                    Form.of(page.document()), new Proposal(Revision.Kind.CORRECTION, why, ""), person);
            if (begun.isPresent()) return "redirect:/admin/drafts/" + begun.getAsLong() + "/review";
            page = page(kind, key, why, complaints, person, locale);
        }
        model.addAttribute("page", page);
        return "editing/withdrawal";
    }

    private WithdrawalPage page(String word, String keyInAddress, String reason,
            List<FormWords.Complaint> complaints, Person person, Locale locale) {
        DraftController.requireEditor(person);
        var kind = RecordKind.of(word).orElseThrow();
        var key = kind.key(keyInAddress);
        var latest = versions.get(kind, key);
        var document = reviewer.version(kind, key, latest.number());
        return new WithdrawalPage(kind, key, document, latest, index.referrers(kind, key),
                drafts.find(kind, key, person).orElse(null), reason, complaints);
    }
}
