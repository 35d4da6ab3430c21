package eu.pescoportal.exchange.importing;

import eu.pescoportal.register.document.Participation;
import eu.pescoportal.vocabulary.Citation;
import eu.pescoportal.vocabulary.PartialDate;
import eu.pescoportal.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a line says of a participation.
 *
 * @param columns
 *            of which it says anything; the others change nothing
 * @param sources
 *            their keys
 * @param checked
 *            null if it does not say
 */
record Said(int line, String project, String state, Set<Column> columns, @Nullable Role role,
        @Nullable PartialDate from, @Nullable PartialDate to, @Nullable PartialDate knownBy,
        List<String> sources, @Nullable String place, @Nullable String note, @Nullable Boolean checked) {

    boolean says(Column column) {
        return columns.contains(column);
    }

    /** The same, as if it stood there. */
    Said at(int number) {
        return new Said(number, project, state, columns, role, from, to, knownBy, sources, place, note,
                checked);
    }

    /** Whether it names that row: the same role since the same day. */
    boolean names(Participation row) {
        return says(Column.ROLE) && says(Column.FROM) && row.role() == role
                && Objects.equals(row.from(), from);
    }

    /** Whether it holds on a day on which the row holds too. */
    boolean meets(Participation row) {
        return row.excludes(new Participation(state, row.role(), from, to, null, List.of(), false, null));
    }

    /** A participation that the register does not have yet. */
    @SuppressWarnings("NullAway") // a role that is missing is told by the check of the document
    Participation asNew() {
        return new Participation(state, role, from, to, knownBy, citations(List.of()),
                Boolean.TRUE.equals(checked), note);
    }

    /** The participation as it is from now on. */
    @SuppressWarnings("NullAway") // likewise
    Participation appliedTo(Participation row) {
        return new Participation(row.state(), says(Column.ROLE) ? role : row.role(),
                says(Column.FROM) ? from : row.from(), says(Column.TO) ? to : row.to(),
                says(Column.KNOWN_BY) ? knownBy : row.knownBy(),
                says(Column.SOURCE) || says(Column.PLACE) ? citations(row.citations()) : row.citations(),
                checked == null ? row.checked() : checked, says(Column.NOTE) ? note : row.note());
    }

    /** A source that the row names already keeps its place, unless the line says another one. */
    private List<Citation> citations(List<Citation> standing) {
        var keys = says(Column.SOURCE) ? sources : Citation.sources(standing);
        if (says(Column.PLACE) && keys.size() == 1) return List.of(new Citation(keys.getFirst(), place));
        var citations = new ArrayList<Citation>();
        for (var key : keys) {
            var known = standing.stream().filter(citation -> key.equals(citation.source())).toList();
            citations.addAll(known.isEmpty() ? List.of(Citation.of(key)) : known);
        }
        return citations;
    }
}
