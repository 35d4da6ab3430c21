package eu.pescoportal.register.document;

/** Whatever the register says on the word of sources, so that nobody who words it forgets a kind. */
public sealed interface Sourced permits Fact, ProjectDocument, MemberStateDocument, PartnerDocument,
        EventDocument, CountDocument, ClaimDocument, CommitmentDocument {}
