package eu.pescoportal.register.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;

/**
 * Entries as the index keeps them: folded words in five fields, and nothing to be read back, since what is
 * shown comes from the register.
 */
final class Documents {

    /** The key and each name as one word. */
    static final String EXACT = "exact";
    /** Each other name as one word, for suggestions. */
    static final String SHORT = "short";
    /** The words of the names. */
    static final String NAME = "name";
    /** Each label as one word. */
    static final String LABEL = "label";
    /** The words of names and texts. */
    static final String TEXT = "text";

    private Documents() {}

    static Document of(Entry entry) {
        var whole = new LinkedHashSet<String>();
        var others = new LinkedHashSet<String>();
        var names = new LinkedHashSet<String>();
        whole.add(Asked.of(entry.key()).joined());
        whole.add(Asked.of(entry.name()).joined());
        addWords(entry.name(), names);
        for (var other : entry.otherNames()) {
            others.add(Asked.of(other).joined());
            addWords(other, names);
        }
        whole.addAll(others);
        var labels = new LinkedHashSet<String>();
        entry.labels().forEach(label -> labels.add(Asked.of(label).joined()));
        var texts = new LinkedHashSet<>(names);
        entry.texts().forEach(text -> addWords(text, texts));
        // Typos are forgiven in the texts only, and "waves" is not wave 6.
        labels.stream().filter(label -> !isNumbered(label)).forEach(texts::add);
        var document = new Document();
        add(document, EXACT, whole);
        add(document, SHORT, others);
        add(document, NAME, names);
        add(document, LABEL, labels);
        add(document, TEXT, texts);
        return document;
    }

    static boolean isNumbered(String label) {
        return label.chars().anyMatch(Character::isDigit);
    }

    /** Each word, and each with the one or two that follow as one word. */
    private static void addWords(String text, Set<String> words) {
        List<String> all = Names.words(text);
        for (int from = 0; from < all.size(); from++)
            for (int to = from + 1; to <= Math.min(all.size(), from + Asked.NEIGHBOURS); to++)
                words.add(String.join("", all.subList(from, to)));
    }

    private static void add(Document document, String field, Set<String> words) {
        for (var word : words)
            if (!word.isEmpty()) document.add(new StringField(field, word, Field.Store.NO));
    }
}
