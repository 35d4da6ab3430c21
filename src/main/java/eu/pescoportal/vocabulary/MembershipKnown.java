package eu.pescoportal.vocabulary;

/** How much of a project's membership the register knows and has checked. */
public enum MembershipKnown implements Word {
    SOURCED, PARTIAL, UNKNOWN;

    @Override
    public String message() {
        return "membership." + word();
    }
}
