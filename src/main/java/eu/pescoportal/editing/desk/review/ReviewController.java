package eu.pescoportal.editing.desk.review;
import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.editing.Decisions;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.Drafts;
import eu.pescoportal.editing.Hindrances;
import eu.pescoportal.editing.Review;
import eu.pescoportal.editing.Reviewer;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Answer;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.desk.SetChoice;
import eu.pescoportal.web.error.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a draft would change, in words; from here it is handed on, sent back, published or discarded. */
@Controller
class ReviewController {

    private final Drafts drafts;
    private final Reviewer reviewer;
    private final Decisions decisions;
    private final ReviewPages pages;
    private final Repeats repeats;
    private final SetChoice sets;

    ReviewController(Drafts drafts, Reviewer reviewer, Decisions decisions, ReviewPages pages,
            Repeats repeats, SetChoice sets) {
        this.drafts = drafts;
        this.reviewer = reviewer;
        this.decisions = decisions;
        this.pages = pages;
        this.repeats = repeats;
        this.sets = sets;
    }

    @GetMapping(Addresses.REVIEW)
    String show(@PathVariable long id, @ModelAttribute(binding = false) Sent sent, Model model) {
        var draft = readable(id, sent);
        return sent.kept()
                ? show(draft, sent, Notice.of("form.notice.redisplayed"), model)
                : show(draft, sent.blank(), sent.notice(), model);
    }

    @PostMapping(Addresses.REVIEW)
    String decide(@PathVariable long id, @ModelAttribute(binding = false) Sent sent, Model model,
            RedirectAttributes flash) {
        try {
            var draft = readable(id, sent);
            if (sent.text("_do").equals("move")) return move(draft, sent, model, flash);
            var verdict = Verdict.of(sent.text("_do"));
            // Enter in a field: nothing was asked for by that.
            if (verdict.isEmpty()) return show(draft, sent, null, model);
            var outcome = verdict.get().on(draft, sent, decisions);
            if (outcome.review() == null) return verdict.get().next(draft).view(flash);
            var already = Repeats.done(outcome.review().draft(), sent);
            if (already != null) return new Answer.GoTo(Addresses.DESK, already).view(flash);
            return show(outcome.review(), outcome.hindrances(), sent,
                    outcome.changed() ? Notice.CHANGED : null, model);
        } catch (ForbiddenException | NotFoundException e) {
            return new Answer.GoTo(Addresses.DESK, repeats.notice(id, sent).orElseThrow(() -> e)).view(flash);
        }
    }

    private String move(Draft draft, Sent sent, Model model, RedirectAttributes flash) {
        if (!draft.isBy(sent.person())) throw new ForbiddenException(Draft.NOT_YOURS);
        return sets.move(draft, sent)
                ? new Answer.GoTo(Addresses.review(draft.id()), Notice.of("review.notice.moved")).view(flash)
                : show(draft, sent, Notice.of("review.notice.notMoved"), model);
    }

    private Draft readable(long id, Sent sent) {
        var draft = drafts.get(id);
        if (!draft.isReadableBy(sent.person())) throw new ForbiddenException(Draft.NOT_YOURS);
        return draft;
    }

    /** That somebody has to choose is shown beside the choice; it is no mistake yet. */
    private String show(Draft draft, Sent sent, @Nullable Notice notice, Model model) {
        var review = reviewer.review(draft, sent.choices());
        var seen = sent.text("state");
        return show(review, Hindrances.of(review.problems()), sent,
                seen.isEmpty() || seen.equals(review.state()) ? notice : Notice.CHANGED, model);
    }

    private String show(Review review, Hindrances hindrances, Sent sent, @Nullable Notice notice,
            Model model) {
        model.addAttribute("page", pages.page(review, hindrances, sent, notice));
        return "editing/review";
    }
}
