package eu.pescoportal.editing.desk;

import eu.pescoportal.editing.Draft;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the editors says before anything else.
 *
 * @param link
 *            where to go on
 */
public record Notice(String code, List<Object> arguments, @Nullable String link) implements Serializable {

    /** Nothing was done, because something else was meanwhile. */
    public static final Notice CHANGED = Notice.of("review.notice.changed");

    public static Notice of(String code, Object... arguments) {
        return new Notice(code, List.of(arguments), null);
    }

    /** What became of a draft that is not simply its author's to type on; null for any other. */
    public static @Nullable Notice of(Draft draft) {
        if (draft.isHandedOn())
            return of(draft.isInSet() ? "form.notice.submitted.set" : "form.notice.submitted");
        var by = draft.commentedBy();
        return by == null ? null : of("form.notice.returned", by.name(), draft.comment());
    }

    /** The draft is gone; what was typed beside it must not be. */
    public static Notice overtaken(Sent sent) {
        var comment = sent.text("comment");
        var typed = comment.isEmpty() ? sent.text("reason") : comment;
        return typed.isEmpty() ? of("review.notice.overtaken") : of("review.notice.overtaken.typed", typed);
    }

    public Notice at(String address) {
        return new Notice(code, arguments, address);
    }
}
