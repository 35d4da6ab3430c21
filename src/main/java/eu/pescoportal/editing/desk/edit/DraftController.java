package eu.pescoportal.editing.desk.edit;
import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Answer;
import eu.pescoportal.editing.desk.Sent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The forms of all records, new ones included, and of drafts. A form that was sent after the session had
 * ended comes back and is shown as typed.
 */
@Controller
class DraftController {

    private final DraftForms forms;
    private final EditPages pages;

    DraftController(DraftForms forms, EditPages pages) {
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping(Addresses.FORM)
    String open(@PathVariable String kind, @PathVariable String key,
            @ModelAttribute(binding = false) Sent sent, Model model, RedirectAttributes flash) {
        return show(forms.open(kind, key, sent), sent, model, flash);
    }

    @GetMapping(Addresses.DRAFT)
    String open(@PathVariable long id, @ModelAttribute(binding = false) Sent sent, Model model,
            RedirectAttributes flash) {
        return show(forms.open(id, sent), sent, model, flash);
    }

    @PostMapping(Addresses.FORM)
    String send(@PathVariable String kind, @PathVariable String key,
            @ModelAttribute(binding = false) Sent sent, Model model, RedirectAttributes flash) {
        return show(forms.send(kind, key, sent), sent, model, flash);
    }

    @PostMapping(Addresses.DRAFT)
    String send(@PathVariable long id, @ModelAttribute(binding = false) Sent sent, Model model,
            RedirectAttributes flash) {
        return show(forms.send(id, sent), sent, model, flash);
    }

    private String show(Answer answer, Sent sent, Model model, RedirectAttributes flash) {
        return switch (answer) {
            case Answer.GoTo elsewhere -> elsewhere.view(flash);
            case Answer.Show form -> {
                model.addAttribute("page", pages.page(form, sent));
                yield "editing/edit";
            }
        };
    }
}
