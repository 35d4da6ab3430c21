package eu.pescoportal.exchange;

import eu.pescoportal.record.Document;
import eu.pescoportal.register.Shelf;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ClaimDocument;
import eu.pescoportal.register.document.CommitmentDocument;
import eu.pescoportal.register.document.CountDocument;
import eu.pescoportal.register.document.DecisionDocument;
import eu.pescoportal.register.document.EventDocument;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.SourceDocument;
import java.util.Comparator;
import java.util.List;

/**
 * The whole register as one JSON: what stood at a revision, without saying which that was, so that the same
 * register has the same bytes whatever became of it in between.
 */
record Register(List<SourceDocument> sources, List<MemberStateDocument> memberStates,
        List<PartnerDocument> partners, List<ProjectDocument> projects, List<EventDocument> events,
        List<CountDocument> officialTotals, List<DecisionDocument> decisions, List<ClaimDocument> claims,
        List<CommitmentDocument> commitments) {

    static Register of(Snapshot snapshot) {
        return new Register(sorted(snapshot.sources()), sorted(snapshot.states()),
                sorted(snapshot.partners()), sorted(snapshot.projects()), sorted(snapshot.events()),
                sorted(snapshot.counts()), sorted(snapshot.decisions()), sorted(snapshot.claims()),
                sorted(snapshot.commitments()));
    }

    /** By their keys, which never change, those that have an order of their own by that first. */
    private static <D extends Document> List<D> sorted(Shelf<D> shelf) {
        return shelf.all()
                .stream()
                .sorted(Comparator.comparing((D document) -> document.order()).thenComparing(Document::key))
                .toList();
    }
}
