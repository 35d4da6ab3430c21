package eu.pescoportal.editing.desk.set;

import eu.pescoportal.editing.desk.Addresses;
import eu.pescoportal.editing.desk.Sent;
import eu.pescoportal.editing.set.Comment;
import eu.pescoportal.editing.set.Comments;
import eu.pescoportal.editing.set.DraftSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is said about sets, and takes what is to be said. */
@Component
class Talks {

    static final String FIELD = "remark";

    private final Comments comments;
    private final SetWords words;

    Talks(Comments comments, SetWords words) {
        this.comments = comments;
        this.words = words;
    }

    Talk of(DraftSet set, Sent sent) {
        var locale = sent.locale();
        return new Talk(Addresses.set(set.id()) + "/comments",
                comments.of(set).stream().map(c -> conversation(c, locale)).toList(),
                sent.has(FIELD) ? typed(sent) : null);
    }

    /** @return why it was not said; none if it was */
    Optional<String> say(DraftSet set, Sent sent) {
        var typed = typed(sent);
        if (typed.text().isEmpty()) return Optional.of("sets.comment.empty");
        if (typed.text().length() > Comments.LONGEST) return Optional.of("sets.comment.long");
        comments.add(set, new Comments.Said(typed.draft(), typed.line(), typed.answers(), typed.text()),
                sent.person());
        return Optional.empty();
    }

    private static Talk.Typed typed(Sent sent) {
        return new Talk.Typed(number(sent, "draft"), sent.text("line"), number(sent, "answers"),
                sent.text(FIELD));
    }

    private static @Nullable Long number(Sent sent, String field) {
        return sent.id(field).orElse(null);
    }

    private Talk.Conversation conversation(Comment.Conversation conversation, Locale locale) {
        List<Talk.Remark> answers = conversation.answers().stream().map(a -> remark(a, locale)).toList();
        return new Talk.Conversation(conversation.first().draft(), remark(conversation.first(), locale),
                answers);
    }

    private Talk.Remark remark(Comment comment, Locale locale) {
        return new Talk.Remark(comment.id(), comment.line(), comment.author().name(), comment.writtenAt(),
                words.moment(comment.writtenAt(), locale), comment.text());
    }
}
