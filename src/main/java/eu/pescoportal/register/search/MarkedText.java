package eu.pescoportal.register.search;

import java.util.List;

/** A text cut into pieces, of which some are to be marked because a search met them. */
public record MarkedText(List<Piece> pieces) {

    public record Piece(String text, boolean marked) {}

    public boolean hasMarks() {
        return pieces.stream().anyMatch(Piece::marked);
    }
}
