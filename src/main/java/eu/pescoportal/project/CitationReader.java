package eu.pescoportal.project;

import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.version.Selection;
import eu.pescoportal.record.version.VersionRows;
import eu.pescoportal.vocabulary.Citation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** What the facts of many versions of projects rest on. */
class CitationReader {

    /** In the order of their places among those of a fact. */
    private record Cited(String list, int row, Citation citation) {}

    private final Shared shared;
    private final Map<Long, List<Cited>> byVersion;

    CitationReader(VersionRows rows, Selection versions, Shared shared) {
        this.shared = shared;
        this.byVersion = rows.children(RecordKind.PROJECT, versions, "citation", (row, _) -> cited(row));
    }

    private Cited cited(ResultSet row) throws SQLException {
        var source = shared.one(row.getString("source"));
        return new Cited(shared.one(row.getString("list")), row.getInt("row"),
                shared.one(new Citation(source, shared.text(row.getString("place")))));
    }

    /**
     * @param fact
     *            the row of the fact in its table
     */
    List<Citation> of(String list, ResultSet fact) throws SQLException {
        var position = fact.getInt("position");
        return shared.one(byVersion.getOrDefault(fact.getLong("version_id"), List.of())
                .stream()
                .filter(cited -> cited.row() == position && cited.list().equals(list))
                .map(Cited::citation)
                .toList());
    }
}
