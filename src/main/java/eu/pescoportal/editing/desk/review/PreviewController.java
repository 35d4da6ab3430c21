package eu.pescoportal.editing.desk.review;
import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.Drafts;
import eu.pescoportal.editing.Reviewer;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Answer;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.register.Preview;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of a record as visitors would see it, with the drafts that are published together with its own.
 */
@Controller
class PreviewController {

    private final Drafts drafts;
    private final Reviewer reviewer;

    PreviewController(Drafts drafts, Reviewer reviewer) {
        this.drafts = drafts;
        this.reviewer = reviewer;
    }

    @GetMapping(Addresses.PREVIEW)
    String show(@PathVariable long id, @ModelAttribute(binding = false) Sent sent, HttpServletRequest request,
            RedirectAttributes flash) {
        var draft = drafts.get(id);
        if (!draft.isReadableBy(sent.person())) throw new ForbiddenException(Draft.NOT_YOURS);
        var register = reviewer.preview(draft).orElse(null);
        if (register == null)
            return new Answer.GoTo(Addresses.review(id), Notice.of("review.notice.noPreview")).view(flash);
        new Preview(register, Addresses.review(id)).in(request);
        return "forward:" + draft.kind().path(reviewer.document(draft).key());
    }
}
