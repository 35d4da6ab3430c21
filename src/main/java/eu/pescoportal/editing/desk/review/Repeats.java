package eu.pescoportal.editing.desk.review;
import eu.pescoportal.editing.Draft;
import eu.pescoportal.editing.Drafts;
import eu.pescoportal.editing.PublishedDrafts;
import eu.pescoportal.editing.Review;
import eu.pescoportal.editing.desk.Notice;
import eu.pescoportal.editing.desk.Sent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whoever pressed a button that it is done already, or that somebody else was faster. */
@Component
class Repeats {

    private final Drafts drafts;
    private final PublishedDrafts published;

    Repeats(Drafts drafts, PublishedDrafts published) {
        this.drafts = drafts;
        this.published = published;
    }

    /** What is to be said where the page that was sent shows a draft as it is no longer; else none. */
    Optional<Notice> notice(long id, Sent sent) {
        var seen = sent.text("state");
        if (seen.isEmpty()) return Optional.empty();
        var draft = drafts.find(id);
        return draft.isEmpty()
                ? Optional.of(gone(id, sent))
                : draft.filter(now -> !Review.isOf(now, seen)).map(now -> changed(now, sent));
    }

    private Notice gone(long id, Sent sent) {
        var revision = published.revision(id);
        var pressed = sent.text("_do");
        if (revision.isPresent() && pressed.equals("publish"))
            return Notice.of("review.notice.already.published", revision.get())
                    .at("/history/" + revision.get());
        return revision.isEmpty() && pressed.equals("discard")
                ? Notice.of("review.notice.already.discarded")
                : Notice.overtaken(sent);
    }

    private static Notice changed(Draft now, Sent sent) {
        var already = done(now, sent);
        return already == null ? Notice.overtaken(sent) : already;
    }

    /** If the draft is now what that button, pressed on that page by that person, makes of it. */
    static @Nullable Notice done(Draft now, Sent sent) {
        if (!Review.wasNextTo(now, sent.text("state"))) return null;
        var pressed = sent.text("_do");
        if (pressed.equals("submit") && isSubmitted(now, sent))
            return Notice.of("review.notice.already.submitted", now.name());
        return pressed.equals("return") && isSentBack(now, sent)
                ? Notice.of("review.notice.already.returned", now.author().name(), now.name())
                : null;
    }

    private static boolean isSubmitted(Draft now, Sent sent) {
        return now.isSubmitted() && now.isBy(sent.person()) && now.proposal().equals(sent.proposal());
    }

    private static boolean isSentBack(Draft now, Sent sent) {
        var by = now.commentedBy();
        return by != null && by.id() == sent.person().id() && now.comment().equals(sent.text("comment"));
    }
}
