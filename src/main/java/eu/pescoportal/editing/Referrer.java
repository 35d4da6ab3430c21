package eu.pescoportal.editing;

import eu.pescoportal.record.Document;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.RecordRef;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.SourcedFact;
import eu.pescoportal.register.document.ClaimDocument;
import eu.pescoportal.register.document.CommitmentDocument;
import eu.pescoportal.register.document.CountDocument;
import eu.pescoportal.register.document.EventDocument;
import eu.pescoportal.register.document.Fact;
import eu.pescoportal.register.document.MemberStateDocument;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.search.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What stands and names a record, and the page to find it on; while there is any, the record cannot be
 * withdrawn.
 */
public record Referrer(String name, String path) {

    /** In the order of their names. */
    public static List<Referrer> of(RecordRef record, Snapshot register) {
        var key = record.key();
        var referrers = switch (record.kind()) {
            case PROJECT -> projects(register, project -> key.equals(project.mergedInto()));
            case STATE -> projects(register,
                    project -> project.participations()
                            .stream()
                            .map(Participation::state)
                            .anyMatch(key::equals));
            case PARTNER -> projects(register,
                    project -> project.partnerLinks()
                            .stream()
                            .map(PartnerLink::partner)
                            .anyMatch(key::equals));
            case EVENT, DECISION, COUNT, CLAIM, COMMITMENT -> Stream.<Referrer>of();
            case SOURCE -> Stream.concat(register.facts().of(key).stream().map(Referrer::of),
                    register.facts().reading(key).stream().map(project -> of(RecordKind.PROJECT, project)));
        };
        return referrers.distinct()
                .sorted(Comparator.comparing(referrer -> Names.folded(referrer.name())))
                .toList();
    }

    private static Stream<Referrer> projects(Snapshot register, Predicate<ProjectDocument> naming) {
        return register.projects()
                .all()
                .stream()
                .filter(naming)
                .map(project -> of(RecordKind.PROJECT, project));
    }

    private static Referrer of(RecordKind kind, Document document) {
        return new Referrer(document.name(), kind.path(document.key()));
    }

    private static Referrer of(SourcedFact sourced) {
        return switch (sourced.fact()) {
            case ProjectDocument project -> of(RecordKind.PROJECT, project);
            case Fact _ -> of(RecordKind.PROJECT, Objects.requireNonNull(sourced.project()));
            case MemberStateDocument state -> of(RecordKind.STATE, state);
            case PartnerDocument partner -> of(RecordKind.PARTNER, partner);
            case EventDocument event -> of(RecordKind.EVENT, event);
            case CountDocument count -> of(RecordKind.COUNT, count);
            case ClaimDocument claim -> of(RecordKind.CLAIM, claim);
            case CommitmentDocument commitment -> of(RecordKind.COMMITMENT, commitment);
        };
    }
}
