package eu.pescoportal.editing.bulk;

import eu.pescoportal.register.document.Participation;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.Code;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * States take part in projects, all in one role from one day on. A state that had another role there until
 * then has it no longer.
 *
 * @param projects
 *            named beside those that were ticked, each for every state named
 */
record Joining(Role role, @Nullable PartialDate from, @Code String source, @Nullable String place,
        boolean checked, @Nullable PartialDate knownBy, @Nullable String note, List<String> projects,
        List<String> states) implements Act {

    @Override
    public Made on(Ground ground, List<Cell> cells) {
        var problems = ground.problems();
        problems.required("role", role);
        problems.rejectIf(from == null && knownBy == null, "from", "problem.bulk.from");
        problems.rejectIf(from != null && knownBy != null, "knownBy", "problem.knownBy");
        ground.checkSource("source", source);
        if (role == null || (from == null) == (knownBy == null)) return Made.NOTHING;
        var work = new Work(ground.register());
        for (var cell : cells)
            join(cell, work, ground);
        return new Made(work.documents(), work.left("bulk.left.joining"),
                work.headline("bulk.title.joining", Phrase.word(role)),
                work.headline("bulk.reason.joining", Phrase.word(role)));
    }

    @Override
    public List<String> namedProjects() {
        return projects;
    }

    @Override
    public List<String> namedStates() {
        return states;
    }

    private void join(Cell cell, Work work, Ground ground) {
        var row = new Participation(cell.state(), role, from, null, knownBy, List.of(citation()), checked,
                note);
        var rows = work.rows(cell);
        if (rows.stream().anyMatch(this::isSame)) {
            work.leave(cell);
            return;
        }
        var before = rows.stream().filter(this::holdsBefore).toList();
        var clash = rows.stream().filter(other -> !before.contains(other) && other.meets(row)).findFirst();
        if (!ground.admits(cell, Objects.requireNonNull(from == null ? knownBy : from))) return;
        if (clash.isPresent())
            ground.problems()
                    .report(cell.field(), "problem.bulk.overlap", Phrase.word(clash.get().role()),
                            Phrase.period(clash.get().period()));
        else
            work.put(cell, before, with(row, before));
    }

    /** It has the role already on that day, or in a time that is not known better. */
    private boolean isSame(Participation row) {
        return row.role() == role && (from == null
                ? row.from() == null && row.to() == null
                : row.period().holdsOn(from.firstDay()));
    }

    private boolean holdsBefore(Participation row) {
        return from != null && row.period().holdsOn(from.firstDay())
                && (row.from() == null || row.from().firstDay().isBefore(from.firstDay()));
    }

    private List<Participation> with(Participation row, List<Participation> before) {
        return from == null || before.isEmpty()
                ? List.of(row)
                : List.of(Leaving.ended(before.getFirst(), from, citation(), checked), row);
    }

    private Citation citation() {
        return new Citation(source, place);
    }
}
