package eu.pescoportal.history.draft;

import eu.pescoportal.account.Person;
import eu.pescoportal.history.Revision;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the review page of a draft shows.
 *
 * @param state
 *            the state of record and draft that the reader saw
 * @param proposal
 *            what was typed, or else what the author proposes
 * @param sources
 *            those to choose from
 */
record ReviewPage(Review review, String state, String name, Proposal proposal, String comment,
        @Nullable Notice notice, List<FormWords.Complaint> complaints, List<RecordIndex.Entry> sources,
        Person reader) {

    public Draft draft() {
        return review.draft();
    }

    public boolean isMine() {
        return draft().isBy(reader);
    }

    public boolean canSubmit() {
        return isMine() && reader.isEditor() && !draft().isSubmitted();
    }

    public boolean canPublish() {
        return draft().isPublishableBy(reader);
    }

    public boolean canReturn() {
        return draft().isReturnableBy(reader);
    }

    /** A restoration is called one; nothing else is. */
    public List<Revision.Kind> kinds() {
        return Arrays.stream(Revision.Kind.values())
                .filter(k -> k != Revision.Kind.RESTORE || proposal.kind() == k || review.withdrawn())
                .toList();
    }

    public List<FormWords.Complaint> complaints(String field) {
        return complaints.stream().filter(c -> c.field().equals(field)).toList();
    }

    /** What is wrong with the draft itself, which only its form can mend. */
    public boolean isIncomplete() {
        return review.problems()
                .stream()
                .anyMatch(p -> !p.field().startsWith("choose.") && !p.field().isEmpty());
    }

    /** The key and title of each source that would be published with it. */
    public List<String> newSources() {
        return draft().form()
                .positions(Form.NEW_SOURCES)
                .stream()
                .map(i -> Form.NEW_SOURCES + "[" + i + "].")
                .map(at -> draft().form().text(at + "title") + " (" + draft().form().text(at + "key") + ")")
                .toList();
    }

    /** The keys and titles of the sources to choose from, new ones included. */
    public List<FormPage.Option> choices() {
        return Stream
                .concat(sources.stream().map(s -> new FormPage.Option(s.key(), s.name())),
                        draft().form()
                                .positions(Form.NEW_SOURCES)
                                .stream()
                                .map(i -> Form.NEW_SOURCES + "[" + i + "].")
                                .map(at -> new FormPage.Option(draft().form().text(at + "key"),
                                        draft().form().text(at + "title"))))
                .toList();
    }
}
