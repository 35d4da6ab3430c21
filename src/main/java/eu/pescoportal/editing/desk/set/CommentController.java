package eu.pescoportal.editing.desk.set;

import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.editing.Hindrances;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Answer;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.set.Comments;
import eu.pescoportal.editing.set.DraftSet;
import eu.pescoportal.editing.set.DraftSets;
import eu.pescoportal.editing.set.SetReviewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What whoever reads a set says about it. */
@Controller
class CommentController {

    private static final String ADDRESS = Addresses.SET + "/comments";

    private final DraftSets sets;
    private final SetReviewer reviewer;
    private final SetPages pages;
    private final Talks talks;

    CommentController(DraftSets sets, SetReviewer reviewer, SetPages pages, Talks talks) {
        this.sets = sets;
        this.reviewer = reviewer;
        this.pages = pages;
        this.talks = talks;
    }

    /** What was typed before the session ended. */
    @GetMapping(ADDRESS)
    String show(@PathVariable long id, @ModelAttribute(binding = false) Sent sent, Model model) {
        return sent.kept()
                ? show(readable(id, sent), sent, Notice.of("form.notice.redisplayed"), model)
                : "redirect:" + Addresses.set(id);
    }

    @PostMapping(ADDRESS)
    String say(@PathVariable long id, @ModelAttribute(binding = false) Sent sent, Model model,
            RedirectAttributes flash) {
        var set = readable(id, sent);
        var refused = talks.say(set, sent);
        return refused.isPresent()
                ? show(set, sent, Notice.of(refused.get(), Comments.LONGEST), model)
                : new Answer.GoTo(place(set, sent), null).view(flash);
    }

    private static String place(DraftSet set, Sent sent) {
        return sent.id("draft")
                .map(draft -> Addresses.inSet(set.id(), draft))
                .orElse(Addresses.set(set.id()));
    }

    private String show(DraftSet set, Sent sent, Notice notice, Model model) {
        model.addAttribute("page", pages.page(reviewer.review(set), Hindrances.NONE, sent, notice));
        return "editing/set/show";
    }

    private DraftSet readable(long id, Sent sent) {
        var set = sets.get(id);
        if (!set.progress().isReadableBy(sent.person())) throw new ForbiddenException(DraftSet.NOT_YOURS);
        return set;
    }
}
