package eu.pescoportal.vocabulary;

import java.util.Locale;

/**
 * What ties a partner to a project. The first three are a third State's way in, from the last to the first
 * step.
 */
public enum LinkKind {
    PARTICIPATES, APPROVED, REQUESTED, SUPPORTED, WORKS_WITH;

    /**
     * Whether the list of projects finds a project by it: a request never counts, and of a third State only
     * the participation that the Council has approved.
     */
    public boolean countsFor(PartnerKind partner) {
        return partner == PartnerKind.THIRD_STATE
                ? this == PARTICIPATES || this == APPROVED
                : this != REQUESTED;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
