package eu.pescoportal.analysis.changes;

import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.PartnerDocument;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.query.StateParameter;
import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.web.parameter.BadParameterException;
import eu.pescoportal.web.parameter.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose changes are asked for; an empty list holds nothing back. A state or partner is asked for with what it
 * does itself, and with the beginning and end of the projects in which it took part then.
 *
 * @param states
 *            by code
 * @param partners
 *            by key; beside states either is enough
 */
record ChangeFilter(List<String> states, List<Domain> domains, List<String> projects, List<String> partners) {

    static final ChangeFilter NONE = new ChangeFilter(List.of(), List.of(), List.of(), List.of());

    static ChangeFilter of(Parameters given, Snapshot snapshot) {
        var partners = snapshot.partners().all().stream().map(PartnerDocument::key).sorted().toList();
        return new ChangeFilter(
                StateParameter.read(given, ChangeParameters.STATE.name(), StateParameter.ASK_FOR_PARTNER,
                        snapshot),
                given.words(ChangeParameters.DOMAIN, Domain.class), projects(given, snapshot),
                given.words(ChangeParameters.PARTNER.name(), partners));
    }

    private static List<String> projects(Parameters given, Snapshot snapshot) {
        var slugs = given.words(ChangeParameters.PROJECT.name());
        for (var slug : slugs)
            if (!snapshot.projects().has(slug))
                throw new BadParameterException(ChangeParameters.PROJECT.name(), slug,
                        "error.allowed.project");
        return slugs;
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    Stream<Change> of(Stream<Change> changes, Snapshot snapshot, boolean onlyChecked) {
        return isEmpty() ? changes : changes.filter(change -> {
            var project = snapshot.projects().find(change.project()).orElse(null);
            if (project == null) return projects.isEmpty() && domains.isEmpty() && isOf(change);
            return (projects.isEmpty() || projects.contains(project.slug()))
                    && (domains.isEmpty() || domains.contains(project.domain()))
                    && (isOf(change) || change.isOfItsProject() && tookPart(change, project, onlyChecked));
        });
    }

    private boolean isOf(Change change) {
        return states.isEmpty() && partners.isEmpty() || states.contains(change.state())
                || partners.contains(change.partner());
    }

    /** On the first day of a project, or on its last. */
    private boolean tookPart(Change change, ProjectDocument project, boolean onlyChecked) {
        var day = change.kind() == ChangeKind.ESTABLISHED ? change.day() : change.day().minusDays(1);
        return project.participations()
                .stream()
                .anyMatch(part -> states.contains(part.state()) && part.period().holdsOn(day)
                        && (part.checked() || !onlyChecked))
                || tookPart(day, project, onlyChecked);
    }

    private boolean tookPart(LocalDate day, ProjectDocument project, boolean onlyChecked) {
        return project.partnerLinks()
                .stream()
                .anyMatch(link -> partners.contains(link.partner()) && link.holdsOn(day)
                        && (link.kind() == LinkKind.PARTICIPATES || link.kind() == LinkKind.APPROVED)
                        && (link.checked() || !onlyChecked));
    }
}
