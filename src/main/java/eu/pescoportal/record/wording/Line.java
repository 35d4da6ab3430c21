package eu.pescoportal.record.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A difference in words, with what came and what went marked, sources by their titles, and addresses to open.
 */
public record Line(List<Piece> pieces) {

    /**
     * @param address
     *            of the source that it names, or that it says itself; null for any other text
     */
    public record Piece(String text, boolean removed, boolean added, @Nullable String address) {

        /** As the template tells them apart. */
        public String how() {
            return removed ? "removed" : added ? "added" : "";
        }
    }

    /** A source that a line may name. */
    public interface Source {

        String title();

        /** Where it is on the web. */
        String url();
    }

    /** Finds the sources of which a line may name the keys. */
    public interface Sources extends Function<String, Optional<? extends Source>> {}

    /** A sentence in which nothing is to be marked. */
    public static Line plain(String text) {
        return new Line(List.of(new Piece(text, false, false, null)));
    }

    /**
     * @param told
     *            as {@link Telling} marks it
     */
    static Line of(String told, Sources sources) {
        return new Reading(sources).read(told);
    }

    /** All that it says, without marks. */
    public String text() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }

    /** Goes through a line sign by sign. */
    private static class Reading {

        private final Sources sources;
        private final List<Piece> pieces = new ArrayList<>();
        private final EnumSet<Telling.Mark> open = EnumSet.noneOf(Telling.Mark.class);
        private final StringBuilder text = new StringBuilder();

        Reading(Sources sources) {
            this.sources = sources;
        }

        Line read(String told) {
            told.chars().forEach(sign -> take((char) sign));
            finish();
            return new Line(List.copyOf(pieces));
        }

        private void take(char sign) {
            for (var mark : Telling.Mark.values()) {
                if (sign != mark.begin() && sign != mark.end()) continue;
                finish();
                if (sign == mark.begin()) open.add(mark);
                else
                    open.remove(mark);
                return;
            }
            text.append(sign);
        }

        private void finish() {
            if (text.isEmpty()) return;
            var said = text.toString();
            text.setLength(0);
            Optional<? extends Source> source = open.contains(Telling.Mark.SOURCE)
                    ? sources.apply(said)
                    : Optional.empty();
            pieces.add(new Piece(source.<String>map(Source::title).orElse(said),
                    open.contains(Telling.Mark.REMOVED), open.contains(Telling.Mark.ADDED),
                    source.<String>map(Source::url)
                            .orElse(open.contains(Telling.Mark.ADDRESS) ? said : null)));
        }
    }
}
