package eu.pescoportal.editing;

import eu.pescoportal.record.version.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads what the tables of drafts and of sets say of their progress, in columns of the same names. */
public final class ProgressRows {

    /** Of {@code p}, whose {@code authors} are ids. */
    public static final String COLUMNS = """
            p.status, p.change_kind, p.reason, p.sources, p.confirmed, p.comment, p.commented_by, p.authors,
            array(select coalesce(a.display_name, a.name) from unnest(p.authors) with ordinality u(id, at)
                join account a on a.id = u.id order by u.at) as author_names,
            array(select a.active from unnest(p.authors) with ordinality u(id, at)
                join account a on a.id = u.id order by u.at) as authors_active,
            (select coalesce(a.display_name, a.name) from account a where a.id = p.commented_by) as commented_by_name,
            (select a.active from account a where a.id = p.commented_by) as commented_by_active
            """;

    private ProgressRows() {}

    public static Progress progress(ResultSet row) throws SQLException {
        var commentedBy = row.getString("commented_by_name");
        return new Progress(Progress.Status.valueOf(row.getString("status")), authors(row), proposal(row),
                row.getString("comment"),
                commentedBy == null
                        ? null
                        : new Colleague(row.getLong("commented_by"), commentedBy,
                                row.getBoolean("commented_by_active")));
    }

    private static List<Colleague> authors(ResultSet row) throws SQLException {
        var ids = (Long[]) row.getArray("authors").getArray();
        var names = (String[]) row.getArray("author_names").getArray();
        var active = (Boolean[]) row.getArray("authors_active").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new Colleague(ids[i], names[i], active[i]))
                .toList();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        var kind = row.getString("change_kind");
        return new Proposal(kind == null ? null : Revision.Kind.valueOf(kind), row.getString("reason"),
                List.of((String[]) row.getArray("sources").getArray()),
                Set.of((String[]) row.getArray("confirmed").getArray()));
    }
}
