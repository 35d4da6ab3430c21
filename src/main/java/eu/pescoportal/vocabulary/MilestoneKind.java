package eu.pescoportal.vocabulary;

/** What happened; IOC and FOC are initial and full operational capability. */
public enum MilestoneKind implements Word {
    LAUNCH, DECISION, MEMBERSHIP, FUNDING, CONTRACT, EXERCISE, DELIVERY, IOC, FOC, OTHER;

    @Override
    public String message() {
        return "milestone." + word();
    }
}
