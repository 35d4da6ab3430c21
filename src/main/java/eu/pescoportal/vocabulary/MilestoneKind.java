package eu.pescoportal.vocabulary;

/** What happened; IOC and FOC are initial and full operational capability. */
public enum MilestoneKind {
    LAUNCH, DECISION, MEMBERSHIP, FUNDING, CONTRACT, EXERCISE, DELIVERY, IOC, FOC, OTHER
}
