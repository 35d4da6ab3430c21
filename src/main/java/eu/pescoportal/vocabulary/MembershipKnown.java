package eu.pescoportal.vocabulary;

/** How much of a project's membership the register knows and has checked. */
public enum MembershipKnown {
    SOURCED, PARTIAL, UNKNOWN
}
