package eu.pescoportal.home;

import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ClaimDocument;
import eu.pescoportal.register.document.SourceDocument;
import java.util.List;

/** Statements about PESCO as the press makes them, each held against the record. */
record ClaimsPage(List<HeldClaim> claims) {

    /** A claim with the sources that were asked. */
    record HeldClaim(ClaimDocument claim, List<SourceDocument> sources) {}

    static ClaimsPage of(Snapshot snapshot) {
        return new ClaimsPage(snapshot.claims()
                .all()
                .stream()
                .map(claim -> new HeldClaim(claim, snapshot.sources(claim.sources())))
                .toList());
    }
}
