package eu.pescoportal.editing.set;

import eu.pescoportal.editing.Colleague;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who works on a set, or reviews it, says to the others; visitors never see it.
 *
 * @param draft
 *            of the record that it is about; null if it is about the whole set
 * @param line
 *            the words of the difference that it is about; empty if it is about the whole record
 * @param answers
 *            the first comment of the thread that it belongs to; null if it begins one
 */
public record Comment(long id, @Nullable Long draft, String line, @Nullable Long answers, Colleague author,
        String text, Instant writtenAt) {

    /** A comment and what was answered to it, in the order in which it was said. */
    public record Conversation(Comment first, List<Comment> answers) {}
}
