package eu.pescoportal.analysis.changes;

import eu.pescoportal.analysis.changes.Change.Subject;
import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.LinkKind;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which third States were approved for a project, began to take part in it, and ceased to. */
final class PartnerChanges {

    private final ProjectDocument project;
    private final boolean onlyChecked;
    private final Consumer<Change> found;

    PartnerChanges(ProjectDocument project, boolean onlyChecked, Consumer<Change> found) {
        this.project = project;
        this.onlyChecked = onlyChecked;
        this.found = found;
    }

    void addAll() {
        project.partnerLinks()
                .stream()
                .filter(link -> link.checked() || !onlyChecked)
                .filter(link -> link.kind() == LinkKind.APPROVED || link.kind() == LinkKind.PARTICIPATES)
                .filter(link -> !link.hasEndedBy(project.established().firstDay()))
                .collect(Collectors.groupingBy(PartnerLink::partner, TreeMap::new, Collectors.toList()))
                .forEach(this::add);
    }

    /** Two links may tell the same step: only what changes how the third State stands is one. */
    private void add(String partner, List<PartnerLink> links) {
        var tally = new Tally(found);
        LinkKind standing = null;
        for (var step : steps(links, new Subject(project.slug(), null, partner))) {
            var before = standing;
            var after = step.after() instanceof LinkKind kind ? kind : null;
            if (before == after || before == LinkKind.PARTICIPATES && after == LinkKind.APPROVED) continue;
            tally.add(step.from(before, after));
            standing = after;
        }
    }

    private List<Change> steps(List<PartnerLink> links, Subject about) {
        var steps = new ArrayList<Change>();
        for (var link : links) {
            var starts = link.kind() == LinkKind.PARTICIPATES;
            var approved = !starts && link.approved() == null ? link.from() : link.approved();
            if (!starts || approved != null) steps.add(step(ChangeKind.APPROVED, link, approved, about));
            if (starts) steps.add(step(ChangeKind.STARTED, link, link.from(), about));
            var to = link.to();
            if (to != null && links.stream().noneMatch(other -> other.holdsOn(to.firstDay())))
                steps.add(Change.of(to, ChangeKind.LEFT, about, link.citations(),
                        Doubt.of(link.checked(), null)));
        }
        steps.removeIf(step -> project.period().hasEndedBy(step.day()));
        steps.sort(Comparator.comparing(Change::day).thenComparing(Change::kind));
        return steps;
    }

    private Change step(ChangeKind kind, PartnerLink link, @Nullable PartialDate stated, Subject about) {
        var told = told(stated == null ? link.approved() : stated);
        return Change.of(told, kind, about, link.citations(), Doubt.ofStart(link.checked(), stated, told))
                .from(null, kind == ChangeKind.APPROVED ? LinkKind.APPROVED : LinkKind.PARTICIPATES)
                .founding(told.firstDay().equals(project.established().firstDay()));
    }

    private PartialDate told(@Nullable PartialDate date) {
        var established = project.established();
        return date == null || date.firstDay().isBefore(established.firstDay()) ? established : date;
    }
}
