package eu.pescoportal.analysis.changes;

import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes for programs. */
record ChangesJson(LocalDate from, LocalDate to, long revision, List<Item> items) {

    /**
     * @param before
     *            a role, or how the project or third State stood; null for not at all
     * @param after
     *            the same, and of a project that merged the key of the one that it became part of
     * @param words
     *            all of it in one sentence, doubt as well
     */
    record Item(PartialDate date, ChangeKind kind, @Nullable String project, @Nullable String state,
            @Nullable String partner, @Nullable String before, @Nullable String after, String words,
            List<Citation> citations) {

        static Item of(Change change, ChangeWords words) {
            return new Item(change.date(), change.kind(), change.project(), change.state(), change.partner(),
                    change.wordBefore(), change.wordAfter(), words.whole(change), change.citations());
        }
    }

    static ChangesJson of(ChangeList list, ChangeWords words) {
        var query = list.query();
        return new ChangesJson(query.from(), query.to(), list.snapshot().revision(),
                list.changes().stream().map(change -> Item.of(change, words)).toList());
    }
}
