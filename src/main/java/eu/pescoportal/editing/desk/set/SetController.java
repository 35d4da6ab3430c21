package eu.pescoportal.editing.desk.set;

import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.editing.Hindrances;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Answer;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.DraftSets;
import eu.pescoportal.editing.set.SetDecisions;
import eu.pescoportal.editing.set.SetReview;
import eu.pescoportal.editing.set.SetReviewer;
import eu.pescoportal.web.error.NotFoundException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All that a set would change, on one page; from here it is handed on, sent back, published or discarded. */
@Controller
class SetController {

    private final DraftSets sets;
    private final SetReviewer reviewer;
    private final SetDecisions decisions;
    private final SetFields fields;
    private final SetPages pages;
    private final Clock clock;

    SetController(DraftSets sets, SetReviewer reviewer, SetDecisions decisions, SetFields fields,
            SetPages pages, Clock clock) {
        this.sets = sets;
        this.reviewer = reviewer;
        this.decisions = decisions;
        this.fields = fields;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(Addresses.SET)
    String show(@PathVariable long id, @ModelAttribute(binding = false) Sent sent, Model model) {
        var set = readable(id, sent);
        return sent.kept()
                ? show(set, sent, Notice.of("form.notice.redisplayed"), model)
                : show(set, sent.blank(), sent.notice(), model);
    }

    @PostMapping(Addresses.SET)
    String decide(@PathVariable long id, @ModelAttribute(binding = false) Sent sent, Model model,
            RedirectAttributes flash) {
        try {
            var set = readable(id, sent);
            var verdict = SetVerdict.of(sent.text("_do")).orElse(null);
            if (verdict == null) return change(set, sent, model, flash);
            var outcome = verdict.on(new SetVerdict.Asked(set, sent, clock), decisions);
            if (outcome.review() == null) return verdict.next(set).view(flash);
            if (verdict.isDone(outcome.review().set(), sent))
                return new Answer.GoTo(Addresses.DESK,
                        Notice.of("review.notice.already.submitted", set.title())).view(flash);
            return show(outcome.review(), outcome.hindrances(), sent,
                    outcome.changed() ? Notice.of("sets.notice.changed") : null, model);
        } catch (ForbiddenException | NotFoundException e) {
            return new Answer.GoTo(Addresses.DESK, overtaken(id, sent, e)).view(flash);
        }
    }

    /** What its authors change of the set itself; Enter in a field asks for nothing. */
    private String change(DraftSet set, Sent sent, Model model, RedirectAttributes flash) {
        var change = fields.change(set, sent);
        return switch (change) {
            case SetFields.Done(Answer.GoTo next) -> next.view(flash);
            case SetFields.Hindered(Hindrances by, @Nullable Notice notice) ->
                show(reviewer.review(sets.get(set.id())), by, sent, notice, model);
        };
    }

    private DraftSet readable(long id, Sent sent) {
        var set = sets.get(id);
        if (!set.progress().isReadableBy(sent.person())) throw new ForbiddenException(DraftSet.NOT_YOURS);
        return set;
    }

    /** Somebody was faster, or pressed twice; what was typed beside the set must not be lost. */
    private Notice overtaken(long id, Sent sent, RuntimeException e) {
        var seen = sent.text("state");
        if (seen.isEmpty() || sets.find(id).filter(now -> SetReview.isOf(now, seen)).isPresent()) throw e;
        var revision = sets.revision(id);
        return revision.isPresent() && sent.text("_do").equals("publish")
                ? Notice.of("review.notice.already.published", revision.get())
                        .at("/history/" + revision.get())
                : Notice.overtaken(sent);
    }

    private String show(DraftSet set, Sent sent, @Nullable Notice notice, Model model) {
        var review = reviewer.review(set);
        var seen = sent.text("state");
        return show(review, Hindrances.NONE, sent,
                seen.isEmpty() || seen.equals(review.state()) ? notice : Notice.of("sets.notice.changed"),
                model);
    }

    private String show(SetReview review, Hindrances hindrances, Sent sent, @Nullable Notice notice,
            Model model) {
        model.addAttribute("page", pages.page(review, hindrances, sent, notice));
        return "editing/set/show";
    }
}
