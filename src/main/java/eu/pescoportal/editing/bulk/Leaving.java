package eu.pescoportal.editing.bulk;

import eu.pescoportal.register.document.Participation;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * States take part in projects no longer, all from one day on.
 *
 * @param to
 *            the first day that no longer counts
 */
record Leaving(PartialDate to, @Code String source, @Nullable String place, boolean checked,
        List<String> projects, List<String> states) implements Act {

    @Override
    public Made on(Ground ground, List<Cell> cells) {
        ground.problems().required("to", to);
        ground.checkSource("source", source);
        if (to == null) return Made.NOTHING;
        var work = new Work(ground.register());
        for (var cell : cells)
            leave(cell, work, ground);
        return new Made(work.documents(), work.left("bulk.left.leaving"), work.headline("bulk.title.leaving"),
                work.headline("bulk.reason.leaving"));
    }

    @Override
    public List<String> namedProjects() {
        return projects;
    }

    @Override
    public List<String> namedStates() {
        return states;
    }

    private void leave(Cell cell, Work work, Ground ground) {
        var row = work.rows(cell).stream().filter(this::reachesThere).findFirst();
        if (row.isEmpty()) ground.problems().report(cell.field(), "problem.bulk.absent", to.text());
        else if (to.equals(row.get().to())) work.leave(cell);
        else if (ground.runsUntil(cell, to))
            work.put(cell, List.of(row.get()),
                    List.of(ended(row.get(), to, new Citation(source, place), checked)));
    }

    /** Begins before that day, and does not end before it. */
    private boolean reachesThere(Participation row) {
        return (row.from() == null || row.from().firstDay().isBefore(to.firstDay()))
                && (row.to() == null || !row.to().firstDay().isBefore(to.firstDay()));
    }

    /**
     * What a row says then: its end rests on that source too, and is checked if both were.
     */
    static Participation ended(Participation row, PartialDate day, Citation citation, boolean checked) {
        var citations = row.citations().contains(citation)
                ? row.citations()
                : Stream.concat(row.citations().stream(), Stream.of(citation)).toList();
        return new Participation(row.state(), row.role(), row.from(), day, row.knownBy(), citations,
                row.checked() && checked, row.note());
    }
}
