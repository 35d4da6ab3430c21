package eu.pescoportal.editing.desk;

import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a form is answered: by a form, or by another page. */
public sealed interface Answer {

    /**
     * @param notice
     *            what is said there
     */
    record GoTo(String address, @Nullable Notice notice) implements Answer {

        public static GoTo draft(Draft draft) {
            return new GoTo(Addresses.draft(draft.id()), null);
        }

        public static GoTo review(long draft) {
            return new GoTo(Addresses.review(draft), null);
        }

        /** Where it is shown what a draft changes: one of a set among what else that does. */
        public static GoTo changes(long draft, @Nullable Long set) {
            return set == null ? review(draft) : new GoTo(Addresses.inSet(set, draft), null);
        }

        public String view(RedirectAttributes flash) {
            if (notice != null) flash.addFlashAttribute("notice", notice);
            return "redirect:" + address;
        }
    }

    /**
     * @param focus
     *            the id of the field to begin at; empty for none
     * @param problems
     *            what is to be put right
     * @param copy
     *            a working copy that the form shows or offers; null for none
     */
    record Show(Target target, Form form, String focus, @Nullable Notice notice, List<Problem> problems,
            @Nullable Unsaved copy) implements Answer {

        public Show(Target target, Form form, String focus, @Nullable Notice notice, List<Problem> problems) {
            this(target, form, focus, notice, problems, null);
        }

        public Show beside(@Nullable Unsaved unsaved) {
            return new Show(target, form, focus, notice, problems, unsaved);
        }

        public static Show of(Target target, Form form, @Nullable Notice notice) {
            return new Show(target, form, "", notice, List.of());
        }
    }
}
