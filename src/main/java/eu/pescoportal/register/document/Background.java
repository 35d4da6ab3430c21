package eu.pescoportal.register.document;

import java.util.List;

/** What the register says of PESCO as a whole: its history, claims about it, its commitments. */
public record Background(Timeline timeline, List<Claim> claims, List<Commitment> commitments) {

    public static final Background NONE = new Background(new Timeline(List.of(), List.of(), List.of()), List.of(),
            List.of());
}
