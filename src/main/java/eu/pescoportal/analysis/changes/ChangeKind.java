package eu.pescoportal.analysis.changes;

import eu.pescoportal.vocabulary.Words;

/** What can change, in the order in which the changes of one project and day are told. */
enum ChangeKind {
    ESTABLISHED, ENDED, MERGED, JOINED, LEFT, ROLE_CHANGED, APPROVED, STARTED, PESCO_JOINED, NATO_JOINED;

    /** As feeds call it for good: that a project merged is another word about its end. */
    String lasting() {
        return Words.lower((this == MERGED ? ENDED : this).name()).replace('_', '-');
    }
}
