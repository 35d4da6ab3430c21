package eu.pescoportal.register.document;

import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;
import java.util.List;

/** What the register says of PESCO as a whole: its history, claims about it, its commitments. */
public record Background(Timeline timeline, List<Claim> claims, List<Commitment> commitments) {

    public static final Background NONE = new Background(new Timeline(List.of(), List.of(), List.of()),
            List.of(), List.of());

    public void checkClaims(Problems problems, References references) {
        for (int i = 0; i < claims.size(); i++)
            for (var source : claims.get(i).sources())
                problems.known("[" + i + "].sources", source, RecordKind.SOURCE, references);
    }

    public void checkCommitments(Problems problems, References references) {
        for (int i = 0; i < commitments.size(); i++)
            problems.known("[" + i + "].source", commitments.get(i).source(), RecordKind.SOURCE, references);
    }
}
