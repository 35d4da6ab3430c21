package eu.pescoportal.editing.desk.set;

import eu.pescoportal.editing.set.Comments;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What people say to each other about a set, as its page shows it.
 *
 * @param typed
 *            what could not be taken as it was typed
 */
record Talk(String address, List<Conversation> conversations, @Nullable Typed typed) {

    /** A comment, when it was said in words, and what it is about. */
    record Remark(long id, String line, String author, Instant at, String when, String text) {}

    /**
     * @param draft
     *            of the record that it is about; null for the whole set
     */
    record Conversation(@Nullable Long draft, Remark first, List<Remark> answers) {}

    /**
     * @param answers
     *            the comment that was to be answered; null for none
     */
    record Typed(@Nullable Long draft, String line, @Nullable Long answers, String text) {}

    /** All that is about one record, or about the whole set. */
    record Room(Talk talk, @Nullable Long draft, List<String> lines) {

        public List<Conversation> conversations() {
            return talk.conversations().stream().filter(c -> Objects.equals(c.draft(), draft)).toList();
        }

        public String id() {
            return draft == null ? "comment-on-set" : "comment-on-" + draft;
        }

        /** What was typed here, to begin with; empty if nothing was. */
        public String typed() {
            var typed = talk.typed();
            return typed != null && typed.answers() == null && Objects.equals(typed.draft(), draft)
                    ? typed.text()
                    : "";
        }

        public String typedTo(Conversation conversation) {
            var typed = talk.typed();
            return typed != null && Objects.equals(typed.answers(), conversation.first().id())
                    ? typed.text()
                    : "";
        }

        public boolean isAbout(String line) {
            return talk.typed() != null && talk.typed().line().equals(line);
        }
    }

    public Room ofSet() {
        return new Room(this, null, List.of());
    }

    public Room of(Entry entry) {
        return new Room(this, entry.draft().id(),
                entry.said().differences().stream().map(line -> line.text()).toList());
    }

    public int longest() {
        return Comments.LONGEST;
    }
}
