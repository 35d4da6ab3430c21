package eu.pescoportal.home;

import eu.pescoportal.register.DayView;
import eu.pescoportal.register.document.ProjectDocument;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A project that has ended, and why as far as a source says so.
 *
 * @param into
 *            what it was merged into; null for what was not
 */
record Ended(ProjectDocument project, @Nullable ProjectDocument into) {

    /** The latest first. */
    static List<Ended> all(DayView view) {
        var projects = view.snapshot().projects();
        return view.listed()
                .stream()
                .mapToObj(projects::get)
                .filter(project -> project.period().hasEndedBy(view.day()))
                .sorted(Comparator
                        .comparing((ProjectDocument project) -> Objects.requireNonNull(project.ended()))
                        .reversed()
                        .thenComparing(ProjectDocument::name))
                .map(project -> new Ended(project,
                        project.mergedInto() == null
                                ? null
                                : projects.find(project.mergedInto()).orElse(null)))
                .toList();
    }
}
