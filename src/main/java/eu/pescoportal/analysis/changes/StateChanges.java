package eu.pescoportal.analysis.changes;

import eu.pescoportal.analysis.changes.Change.Subject;
import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which states came into a project, left it, or changed their role, one after another. */
final class StateChanges {

    private final ProjectDocument project;
    private final boolean onlyChecked;
    private final Consumer<Change> found;

    StateChanges(ProjectDocument project, boolean onlyChecked, Consumer<Change> found) {
        this.project = project;
        this.onlyChecked = onlyChecked;
        this.found = found;
    }

    /** A participation as far as it counts: not before the project began, and no end with or after its. */
    private record Span(Participation part, PartialDate from, @Nullable PartialDate to) {

        boolean isFollowedBy(@Nullable Span next) {
            return next != null && to != null && to.firstDay().equals(next.from.firstDay());
        }
    }

    void addAll() {
        project.participations()
                .stream()
                .filter(part -> part.checked() || !onlyChecked)
                .map(this::span)
                .filter(this::counts)
                .sorted(Comparator.comparing(Span::from))
                .collect(
                        Collectors.groupingBy(span -> span.part().state(), TreeMap::new, Collectors.toList()))
                .forEach(this::add);
    }

    private Span span(Participation part) {
        var established = project.established();
        var from = part.from();
        var to = part.to();
        return new Span(part,
                from == null || from.firstDay().isBefore(established.firstDay()) ? established : from,
                to == null || project.period().hasEndedBy(to.firstDay()) ? null : to);
    }

    /** A day of it at least lies within the life of the project. */
    private boolean counts(Span span) {
        return !project.period().hasEndedBy(span.from().firstDay())
                && (span.to() == null || span.from().firstDay().isBefore(span.to().firstDay()));
    }

    private void add(String state, List<Span> spans) {
        var tally = new Tally(found);
        for (int i = 0; i < spans.size(); i++) {
            var last = i > 0 ? spans.get(i - 1) : null;
            var span = spans.get(i);
            var next = i + 1 < spans.size() ? spans.get(i + 1) : null;
            if (last == null || !last.isFollowedBy(span)) tally.add(joined(state, span));
            else if (last.part().role() != span.part().role()) tally.add(roleChanged(state, last, span));
            if (span.to() != null && !span.isFollowedBy(next)) tally.add(left(state, span));
        }
    }

    private Change joined(String state, Span span) {
        return change(span.from(), ChangeKind.JOINED, state, span.part().citations(),
                Doubt.ofStart(span.part(), span.from())).from(null, span.part().role())
                .founding(span.from().firstDay().equals(project.established().firstDay()));
    }

    private Change roleChanged(String state, Span last, Span span) {
        return change(span.from(), ChangeKind.ROLE_CHANGED, state, span.part().citations(),
                Doubt.ofStart(span.part(), span.from()).after(last.part()))
                .from(last.part().role(), span.part().role());
    }

    private Change left(String state, Span span) {
        return change(Objects.requireNonNull(span.to()), ChangeKind.LEFT, state, span.part().citations(),
                Doubt.of(span.part().checked(), span.part().note())).from(span.part().role(), null);
    }

    private Change change(PartialDate date, ChangeKind kind, String state, List<Citation> citations,
            Doubt doubt) {
        return Change.of(date, kind, new Subject(project.slug(), state, null), citations, doubt);
    }
}
