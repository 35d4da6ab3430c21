package eu.pescoportal.editing;

import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.RecordKind;
import eu.pescoportal.record.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes drafts of rows that {@link Drafts} found. */
@Component
class DraftRows implements RowMapper<Draft> {

    private final JsonMapper json;

    DraftRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Draft mapRow(ResultSet row, int number) throws SQLException {
        var commentedBy = row.getString("commented_by_name");
        return new Draft(row.getLong("id"), RecordKind.valueOf(row.getString("kind")), row.getString("key"),
                row.getInt("base"),
                new Colleague(row.getLong("author_id"), row.getString("author"),
                        row.getBoolean("author_active")),
                Draft.Status.valueOf(row.getString("status")), row.getBoolean("withdraws"),
                form(row.getString("typed")), proposal(row), row.getString("comment"),
                commentedBy == null
                        ? null
                        : new Colleague(row.getLong("commented_by"), commentedBy,
                                row.getBoolean("commented_by_active")),
                row.getInt("saved"), row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        var kind = row.getString("change_kind");
        return new Proposal(kind == null ? null : Revision.Kind.valueOf(kind), row.getString("reason"),
                row.getString("source_key"), Set.of((String[]) row.getArray("confirmed").getArray()));
    }

    private Form form(@Nullable String typed) {
        return new Form(json.readValue(typed, new TypeReference<Map<String, String>>() {
        }));
    }
}
