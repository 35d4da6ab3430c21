package eu.pescoportal.register.search;

import eu.pescoportal.register.search.MarkedText.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks in any text what one query means; made once for all texts of a page. */
public final class Marker {

    private final Set<String> meant;
    private final List<Typo> typos;

    private Marker(Set<String> meant, List<Typo> typos) {
        this.meant = meant;
        this.typos = typos;
    }

    public static Marker of(String q) {
        var asked = Asked.of(q);
        var meant = new HashSet<String>();
        var typos = new ArrayList<Typo>();
        for (int place = 0; place < asked.words().size(); place++) {
            meant.addAll(asked.spellingsInText(place));
            if (asked.mayBeMistyped(place)) typos.add(new Typo(asked.words().get(place)));
        }
        return new Marker(meant, typos);
    }

    /** Marks the words as they were typed. */
    public MarkedText mark(String text) {
        return mark(text, List.of());
    }

    /** Marks mistyped words too, if it took a typo to find the record that the text is of. */
    public MarkedText mark(String text, Tier tier) {
        return mark(text, tier.isTypo() ? typos : List.of());
    }

    private MarkedText mark(String text, List<Typo> forgiven) {
        var pieces = new ArrayList<Piece>();
        var words = meant.isEmpty() ? List.<TextWord>of() : TextWord.of(text);
        int done = 0;
        for (int first = 0; first < words.size();) {
            int next = endOfMark(words, first, forgiven);
            if (next > first) {
                int from = words.get(first).from();
                int to = words.get(next - 1).to();
                add(pieces, text.substring(done, from), false);
                add(pieces, text.substring(from, to), true);
                done = to;
            }
            first = Math.max(next, first + 1);
        }
        add(pieces, text.substring(done), false);
        return new MarkedText(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) pieces.add(new Piece(text, marked));
    }

    /**
     * The place behind the last word of a mark that begins at the first, over all that overlap; or the first.
     */
    private int endOfMark(List<TextWord> words, int first, List<Typo> forgiven) {
        int end = first;
        for (int from = first; from == first || from < end; from++) {
            var joined = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + Asked.NEIGHBOURS); to++)
                if (isMet(joined.append(words.get(to).folded()).toString(), forgiven))
                    end = Math.max(end, to + 1);
        }
        return end;
    }

    private boolean isMet(String word, List<Typo> forgiven) {
        return meant.contains(word) || forgiven.stream().anyMatch(typo -> typo.isNear(word));
    }
}
