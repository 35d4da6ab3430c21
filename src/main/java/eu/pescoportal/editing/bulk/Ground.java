package eu.pescoportal.editing.bulk;

import eu.pescoportal.record.Problems;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.References;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.vocabulary.Country;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The register on which something is done, and what turns out to be wrong with that.
 *
 * @param references
 *            what can be referred to: the register's records, and those that come with it
 */
record Ground(Snapshot register, References references, NameFinder projects, NameFinder states,
        Problems problems) {

    Ground with(Snapshot other) {
        return new Ground(other, references, projects, states, problems);
    }

    /** What everything rests on must be named, and be there. */
    void checkSource(String field, @Nullable String source) {
        problems.required(field, source);
        problems.known(field, source, RecordKind.SOURCE, references);
    }

    /** The records named in a text; those that nobody knows are reported at its field. */
    List<String> named(NameFinder finder, String field, List<String> lines) {
        var found = finder.find(lines);
        problems.rejectIf(!found.unknown().isEmpty(), field, finder.unknown(),
                String.join("; ", found.unknown()));
        problems.rejectIf(!found.ambiguous().isEmpty(), field, "problem.bulk.ambiguous",
                String.join("; ", found.ambiguous()));
        return found.keys();
    }

    /** Whether the state can begin to take part in the project then; if not, it is reported. */
    boolean admits(Cell cell, PartialDate date) {
        var project = project(cell);
        var ended = project.ended();
        if (project.established() != null && date.lastDay().isBefore(project.established().firstDay()))
            problems.report(cell.field(), "problem.bulk.early", project.established().text());
        else if (ended != null && ended.hasBegunBy(date.firstDay()))
            problems.report(cell.field(), "problem.bulk.ended", ended.text());
        else if (!isInPesco(cell.state(), date))
            problems.report(cell.field(), "problem.bulk.outside", new Country(cell.state()), date.text());
        else
            return true;
        return false;
    }

    /** Whether the project runs before that day, and up to it; if not, it is reported. */
    boolean runsUntil(Cell cell, PartialDate day) {
        var project = project(cell);
        var ended = project.ended();
        if (project.established() != null && !project.established().firstDay().isBefore(day.firstDay()))
            problems.report(cell.field(), "problem.bulk.early", project.established().text());
        else if (ended != null && ended.firstDay().isBefore(day.firstDay()))
            problems.report(cell.field(), "problem.bulk.ended", ended.text());
        else
            return true;
        return false;
    }

    private ProjectDocument project(Cell cell) {
        return register.projects().find(cell.project()).orElseThrow();
    }

    /** On any day that the date can mean. */
    boolean isInPesco(String state, PartialDate date) {
        return register.states().find(state).filter(document -> {
            var from = document.pescoFrom();
            var to = document.pescoTo();
            return from != null && from.hasBegunBy(date.lastDay())
                    && (to == null || !to.hasBegunBy(date.firstDay()));
        }).isPresent();
    }
}
