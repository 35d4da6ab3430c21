package eu.pescoportal.editing.desk.work;

import eu.pescoportal.register.document.Milestone;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.MembershipKnown;
import eu.pescoportal.vocabulary.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody should look into: facts nobody held against their source, gaps, questions. */
enum Check {

    UNCHECKED, PARTIAL, UNKNOWN, QUESTIONS;

    /** As addresses and messages have it. */
    public String word() {
        return Words.lower(name());
    }

    static Optional<Check> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }

    boolean concerns(ProjectDocument project) {
        return switch (this) {
            case UNCHECKED -> unchecked(project) > 0;
            case PARTIAL -> project.membershipKnown() == MembershipKnown.PARTIAL;
            case UNKNOWN -> project.membershipKnown() == MembershipKnown.UNKNOWN;
            case QUESTIONS -> project.openQuestions() != null;
        };
    }

    /** How many facts of a project nobody held against their source. */
    static long unchecked(ProjectDocument project) {
        return Stream
                .of(project.participations().stream().map(Participation::checked),
                        project.partnerLinks().stream().map(PartnerLink::checked),
                        project.milestones().stream().map(Milestone::checked))
                .flatMap(checked -> checked)
                .filter(checked -> !checked)
                .count();
    }
}
