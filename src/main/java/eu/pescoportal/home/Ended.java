package eu.pescoportal.home;

import eu.pescoportal.register.DayView;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Status;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The projects that have ended: how many, and of the latest of them why, as far as a source says so.
 */
record Ended(List<Row> latest, int all) {

    /** All that there are today, and a few more. */
    static final int MOST = 8;

    /**
     * @param into
     *            what it was merged into; null for what was not
     */
    record Row(ProjectDocument project, @Nullable ProjectDocument into) {}

    /** The latest first. */
    static Ended by(DayView view) {
        var projects = view.snapshot().projects();
        var ended = positions(view);
        return new Ended(ended.stream()
                .mapToObj(projects::get)
                .sorted(Comparator
                        .comparing((ProjectDocument project) -> Objects.requireNonNull(project.ended()))
                        .reversed()
                        .thenComparing(ProjectDocument::name))
                .limit(MOST)
                .map(project -> new Row(project,
                        project.mergedInto() == null
                                ? null
                                : projects.find(project.mergedInto()).orElse(null)))
                .toList(), ended.cardinality());
    }

    /** Among all projects. */
    static BitSet positions(DayView view) {
        var ended = view.listed();
        ended.andNot(view.with(Status.ONGOING));
        return ended;
    }

    /** How many are not named. */
    public int others() {
        return all - latest.size();
    }
}
