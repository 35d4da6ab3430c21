package eu.pescoportal.vocabulary;

/**
 * What ties a partner to a project. The first three are a third State's way in, from the last to the first
 * step; the last is no tie at all, only a name that was said beside the project's.
 */
public enum LinkKind implements Word {
    PARTICIPATES, APPROVED, REQUESTED, RUNS, FUNDS, WORKS_WITH, INTENDED, SUPPORTED, NAMED;

    /**
     * Whether filters and numbers count it: a request or a mere mention never does, and of a third State only
     * the participation that the Council has approved.
     */
    public boolean countsFor(PartnerKind partner) {
        return switch (this) {
            case REQUESTED, NAMED -> false;
            case PARTICIPATES, APPROVED -> true;
            default -> partner != PartnerKind.THIRD_STATE;
        };
    }

    @Override
    public String message() {
        return "link." + word();
    }
}
