package eu.pescoportal.editing.desk.edit;
import eu.pescoportal.editing.DraftStore;
import eu.pescoportal.editing.Drafts;
import eu.pescoportal.editing.NewDraft;
import eu.pescoportal.editing.Proposal;
import eu.pescoportal.editing.Referrer;
import eu.pescoportal.editing.Reviewer;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Answer;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.desk.SetChoice;
import eu.pescoportal.editing.form.Complaint;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.editing.form.FormWords;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.Revision;
import eu.pescoportal.register.Snapshots;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks why a record should no longer stand; the answer is a draft like any other. */
@Controller
class WithdrawalController {

    private final Drafts drafts;
    private final DraftStore store;
    private final Reviewer reviewer;
    private final Snapshots snapshots;
    private final SetChoice sets;
    private final MessageSource messages;

    WithdrawalController(Drafts drafts, DraftStore store, Reviewer reviewer, Snapshots snapshots,
            SetChoice sets, MessageSource messages) {
        this.drafts = drafts;
        this.store = store;
        this.reviewer = reviewer;
        this.snapshots = snapshots;
        this.sets = sets;
        this.messages = messages;
    }

    @GetMapping(Addresses.WITHDRAWAL)
    String show(@PathVariable String kind, @PathVariable String key,
            @ModelAttribute(binding = false) Sent sent, Model model) {
        var record = RecordRef.of(kind, key);
        return show(sent.kept()
                ? page(record, sent, Notice.of("form.notice.redisplayed"))
                : page(record, sent.blankIn(SetChoice.FIELD), null), model);
    }

    @PostMapping(Addresses.WITHDRAWAL)
    String begin(@PathVariable String kind, @PathVariable String key,
            @ModelAttribute(binding = false) Sent sent, Model model, RedirectAttributes flash) {
        var page = page(RecordRef.of(kind, key), sent, null);
        if (page.reason().isEmpty() && page.set() == null)
            return show(page.with(List.of(withoutReason(sent))), model);
        var begun = begin(page, sent);
        return begun.isPresent()
                ? Answer.GoTo.changes(begun.getAsLong(), page.set()).view(flash)
                : show(page(page.record(), sent, null), model);
    }

    private OptionalLong begin(WithdrawalPage page, Sent sent) {
        if (!page.isPossible()) return OptionalLong.empty();
        var record = page.record();
        var number = page.latest().number();
        var form = Form.of(reviewer.version(record, number));
        var why = new Proposal(Revision.Kind.CORRECTION, page.reason(), List.of());
        var draft = NewDraft.withdrawing(record.kind(), record.key(), number, form, why);
        return store.begin(draft.in(page.set()), sent.person());
    }

    private Complaint withoutReason(Sent sent) {
        return new FormWords(messages, sent.locale())
                .complaint(new Problem("reason", "problem.missing", List.of()));
    }

    private WithdrawalPage page(RecordRef record, Sent sent, @Nullable Notice notice) {
        Targets.requireEditor(sent.person());
        var set = sets.chosen(sent);
        var draft = drafts.find(record, set, sent.person()).orElse(null);
        return new WithdrawalPage(record, snapshots.newest().latestOf(record),
                Referrer.of(record, sets.beside(set, draft)), draft, set, sets.of(sent, set),
                sent.text("reason"), List.of(), notice);
    }

    private static String show(WithdrawalPage page, Model model) {
        model.addAttribute("page", page);
        return "editing/withdrawal";
    }
}
