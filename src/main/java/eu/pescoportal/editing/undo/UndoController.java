package eu.pescoportal.editing.undo;

import eu.pescoportal.account.Person;
import eu.pescoportal.editing.Proposal;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.DraftSetStore;
import eu.pescoportal.editing.set.SetFiller;
import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.record.version.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks whether a publication is to be undone; the answer is a change set like any other. */
@Controller
class UndoController {

    private static final String ADDRESS = "/admin/history/{revision:[1-9][0-9]{0,8}}/undo";
    private static final String RESTORE = "restore";

    private final UndoFinder finder;
    private final UndoPages pages;
    private final DraftSetStore sets;
    private final SetFiller filler;
    private final TransactionTemplate transaction;
    private final MessageSource messages;

    UndoController(UndoFinder finder, UndoPages pages, DraftSetStore sets, SetFiller filler,
            TransactionTemplate transaction, MessageSource messages) {
        this.finder = finder;
        this.pages = pages;
        this.sets = sets;
        this.filler = filler;
        this.transaction = transaction;
        this.messages = messages;
    }

    @GetMapping(ADDRESS)
    String ask(@PathVariable long revision, @ModelAttribute(binding = false) Sent sent, Model model) {
        requireEditor(sent.person());
        return show(finder.of(revision), sent,
                sent.kept() ? Notice.of("form.notice.redisplayed") : sent.notice(), model);
    }

    @PostMapping(ADDRESS)
    String begin(@PathVariable long revision, @ModelAttribute(binding = false) Sent sent, Model model) {
        requireEditor(sent.person());
        var undo = finder.of(revision);
        var page = pages.page(undo, sent, null);
        if (!sent.text("_do").equals("undo") || !undo.isPossible()) return show(undo, sent, null, model);
        if (page.fates().stream().anyMatch(UndoPage.Fate::isUnchosen))
            return show(undo, sent, Notice.of("undo.notice.choose"), model);
        var set = Objects.requireNonNull(transaction.execute(_ -> begun(undo, page.form(), sent)));
        return "redirect:/admin/sets/" + set.id();
    }

    private DraftSet begun(Undo undo, String form, Sent sent) {
        var begun = new DraftSetStore.Begun(say("undo.set", undo, sent), "",
                new Proposal(Revision.Kind.RESTORE, say("undo.reason", undo, sent), List.of()), form);
        var set = sets.begin(begun, sent.person());
        var documents = new ArrayList<Document>();
        var withdrawn = new ArrayList<RecordRef>();
        for (var step : undo.steps()) {
            var then = step.chosen(sent.text(step.field()).equals(RESTORE));
            if (Objects.equals(then, step.current())) continue;
            if (then == null) withdrawn.add(step.record());
            else
                documents.add(then);
        }
        filler.fill(set, documents, withdrawn, sent.person());
        return set;
    }

    private String say(String code, Undo undo, Sent sent) {
        return messages.getMessage(code, new Object[]{undo.revision(), undo.reason()}, sent.locale());
    }

    private String show(Undo undo, Sent sent, @Nullable Notice notice, Model model) {
        model.addAttribute("page", pages.page(undo, sent, notice));
        return "editing/undo";
    }

    private static void requireEditor(Person person) {
        if (!person.isEditor()) throw new AccessDeniedException("not an editor");
    }
}
