package eu.pescoportal.editing.bulk;

import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.desk.edit.RowButtons;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages on which many records are changed at once; what that makes goes into a change set. A form that
 * was sent after the session had ended comes back and is shown as typed.
 */
@Controller
class BulkController {

    private final Places places;
    private final BulkForms forms;
    private final BulkAttempts attempts;
    private final BulkPages pages;
    private final BulkFiller filler;

    BulkController(Places places, BulkForms forms, BulkAttempts attempts, BulkPages pages,
            BulkFiller filler) {
        this.places = places;
        this.forms = forms;
        this.attempts = attempts;
        this.pages = pages;
        this.filler = filler;
    }

    @GetMapping(Place.ADDRESS)
    String open(@PathVariable String set, @PathVariable String word,
            @ModelAttribute(binding = false) Sent sent, Model model) {
        return sent.kept()
                ? show(forms.sent(places.sentTo(set, word, sent), sent),
                        BulkPages.Shown.of(Notice.of("form.notice.redisplayed")), sent, model)
                : show(forms.opened(places.of(set, word, sent), sent), BulkPages.Shown.of(sent.notice()),
                        sent, model);
    }

    @PostMapping(Place.ADDRESS)
    String send(@PathVariable String set, @PathVariable String word,
            @ModelAttribute(binding = false) Sent sent, Model model, RedirectAttributes flash) {
        var asked = forms.sent(places.sentTo(set, word, sent), sent);
        var rows = RowButtons.pressed(asked.form(), asked.bulk().shape(), sent).orElse(null);
        if (rows != null)
            return show(asked.with(rows.form()), new BulkPages.Shown(null, rows.focus(), rows.notice()), sent,
                    model);
        var whole = pages.whole(asked, sent);
        if (!sent.text("_do").equals("put") || !asked.place().isAt(set))
            return show(whole, attempts.of(whole, sent), set, sent, model);
        var put = filler.put(whole, sent);
        if (put.set() == null) return show(whole, put.attempt(), set, sent, model);
        flash.addFlashAttribute("notice", filler.notice(put.attempt().made(), sent));
        return "redirect:" + Place.of(put.set());
    }

    private String show(Asked asked, Attempt attempt, String set, Sent sent, Model model) {
        return show(asked, new BulkPages.Shown(attempt, "", notice(attempt, asked, set)), sent, model);
    }

    /** That there is nothing to do, or that the set is gone into which it was to go. */
    private static @Nullable Notice notice(Attempt attempt, Asked asked, String set) {
        if (!asked.place().isAt(set)) return Notice.of("bulk.notice.gone");
        return attempt.problems().isEmpty() && !attempt.isPossible()
                ? Notice.of("bulk.notice.nothing")
                : null;
    }

    private String show(Asked asked, BulkPages.Shown shown, Sent sent, Model model) {
        model.addAttribute("page", pages.page(asked, shown, sent));
        return "editing/bulk/page";
    }
}
