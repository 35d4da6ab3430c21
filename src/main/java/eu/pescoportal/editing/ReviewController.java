package eu.pescoportal.editing;

import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.account.KeptForms;
import eu.pescoportal.account.Person;
import eu.pescoportal.record.Problem;
import eu.pescoportal.record.Revision;
import eu.pescoportal.web.NotFoundException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a draft would change, in words; from here it is handed on, sent back, published or discarded. */
@Controller
class ReviewController {

    private static final String REVIEW = "/admin/drafts/{id:[0-9]{1,18}}/review";
    private static final String CHOICE = "choose.";

    private final Drafts drafts;
    private final DraftEditor editor;
    private final DraftPublisher publisher;
    private final Reviewer reviewer;
    private final MessageSource messages;

    ReviewController(Drafts drafts, DraftEditor editor, DraftPublisher publisher, Reviewer reviewer,
            MessageSource messages) {
        this.drafts = drafts;
        this.editor = editor;
        this.publisher = publisher;
        this.reviewer = reviewer;
        this.messages = messages;
    }

    @GetMapping(REVIEW)
    String show(@PathVariable long id, @RequestParam MultiValueMap<String, String> given,
            @RequestAttribute(name = KeptForms.SHOWN, required = false) boolean kept,
            @AuthenticationPrincipal Person person, Model model, Locale locale) {
        return kept
                ? show(id, given, Notice.of("form.notice.redisplayed"), person, model, locale)
                : show(id, new LinkedMultiValueMap<>(), (Notice) model.getAttribute("notice"), person, model,
                        locale);
    }

    private String show(long id, MultiValueMap<String, String> given, @Nullable Notice notice, Person person,
            Model model, Locale locale) {
        var draft = drafts.get(id);
        if (!draft.isReadableBy(person)) throw new ForbiddenException(Draft.NOT_YOURS);
        var review = reviewer.review(draft, choices(given), locale);
        // That somebody has to choose is shown beside the choice; it is no mistake yet.
        var problems = review.problems().stream().filter(p -> !p.field().startsWith(CHOICE)).toList();
        var seen = text(given, "state");
        return show(review, given,
                seen.isEmpty() || seen.equals(review.state()) ? notice : Notice.of("review.notice.changed"),
                problems, person, model, locale);
    }

    @PostMapping(REVIEW)
    String decide(@PathVariable long id, @RequestParam MultiValueMap<String, String> given,
            @AuthenticationPrincipal Person person, Model model, Locale locale, RedirectAttributes flash) {
        try {
            return decide(drafts.get(id), given, person, model, locale, flash);
        } catch (AccessDeniedException | NotFoundException e) {
            var now = drafts.find(id);
            var seen = text(given, "state");
            if (seen.isEmpty() || now.isPresent() && seen.startsWith(now.get().saved() + "/")) throw e;
            var typed = text(given, "comment").isEmpty() ? text(given, "reason") : text(given, "comment");
            flash.addFlashAttribute("notice",
                    typed.isEmpty()
                            ? Notice.of("review.notice.overtaken")
                            : Notice.of("review.notice.overtaken.typed", typed));
            return "redirect:/admin";
        }
    }

    private String decide(Draft draft, MultiValueMap<String, String> given, Person person, Model model,
            Locale locale, RedirectAttributes flash) {
        if (!draft.isReadableBy(person)) throw new ForbiddenException(Draft.NOT_YOURS);
        var id = draft.id();
        return switch (text(given, "_do")) {
            case "return" -> sendBack(draft, given, person, model, locale, flash);
            case "discard" -> discard(draft, person, flash);
            case "merge" -> done(publisher.bringTogether(id, decision(given), person, locale), draft,
                    Notice.of("form.notice.merged"), draft.path(), given, person, model, locale, flash);
            case "submit" -> done(publisher.submit(id, decision(given), person, locale), draft,
                    Notice.of("review.notice.submitted", draft.name()), "/admin", given, person, model,
                    locale, flash);
            case "publish" -> done(publisher.publish(id, decision(given), person, locale), draft,
                    Notice.of("review.notice.published", draft.name()), "/admin", given, person, model,
                    locale, flash);
            // Enter in a field: nothing was asked for by that.
            default -> show(id, given, null, person, model, locale);
        };
    }

    private String done(DraftPublisher.Outcome outcome, Draft draft, Notice notice, String next,
            MultiValueMap<String, String> given, Person person, Model model, Locale locale,
            RedirectAttributes flash) {
        if (outcome.review() != null)
            return show(outcome.review(), given,
                    outcome.changed() ? Notice.of("review.notice.changed") : null, outcome.problems(), person,
                    model, locale);
        var key = draft.key();
        flash.addFlashAttribute("notice",
                key == null || draft.withdraws() ? notice : notice.at(draft.kind().path(key) + "/history"));
        return "redirect:" + next;
    }

    private String sendBack(Draft draft, MultiValueMap<String, String> given, Person person, Model model,
            Locale locale, RedirectAttributes flash) {
        if (!draft.isReturnableBy(person)) throw new ForbiddenException(Draft.NOT_YOURS);
        var comment = text(given, "comment");
        var review = reviewer.review(draft, choices(given), locale);
        if (!text(given, "state").equals(review.state()))
            return show(review, given, Notice.of("review.notice.changed"), List.of(), person, model, locale);
        if (comment.isEmpty())
            return show(review, given, null, List.of(new Problem("comment", "problem.comment", List.of())),
                    person, model, locale);
        if (!editor.sendBack(draft, comment, person)) throw drafts.notThere(draft.id());
        flash.addFlashAttribute("notice", Notice.of("review.notice.returned", draft.author(), draft.name()));
        return "redirect:/admin";
    }

    private String discard(Draft draft, Person person, RedirectAttributes flash) {
        if (!draft.isBy(person)) throw new ForbiddenException(Draft.NOT_YOURS);
        editor.discard(draft);
        flash.addFlashAttribute("notice", Notice.of("review.notice.discarded", draft.name()));
        return "redirect:/admin";
    }

    private static DraftPublisher.Decision decision(MultiValueMap<String, String> given) {
        return new DraftPublisher.Decision(text(given, "state"), choices(given), proposal(given));
    }

    private static Proposal proposal(MultiValueMap<String, String> given) {
        var word = text(given, "changeKind");
        var kind = Arrays.stream(Revision.Kind.values()).filter(k -> k.name().equals(word)).findFirst();
        return new Proposal(kind.orElse(null), text(given, "reason"), text(given, "revisionSource"));
    }

    private static Map<String, String> choices(MultiValueMap<String, String> given) {
        var choices = new HashMap<String, String>();
        given.forEach((name, values) -> {
            if (name.startsWith(CHOICE)) choices.put(name.substring(CHOICE.length()), values.getLast());
        });
        return choices;
    }

    private static String text(MultiValueMap<String, String> given, String name) {
        var value = given.getFirst(name);
        return value == null ? "" : Form.plain(value).strip();
    }

    private String show(Review review, MultiValueMap<String, String> given, @Nullable Notice notice,
            List<Problem> problems, Person person, Model model, Locale locale) {
        var draft = review.draft();
        var proposal = given.containsKey("reason") ? proposal(given) : draft.proposal();
        model.addAttribute("page", new ReviewPage(review, draft.name(), proposal, text(given, "comment"),
                notice, new FormWords(messages, locale).complaints(problems), person));
        return "editing/review";
    }
}
