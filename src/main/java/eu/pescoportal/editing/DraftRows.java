package eu.pescoportal.editing;

import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.RecordKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
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
        return new Draft(row.getLong("id"), RecordKind.valueOf(row.getString("kind")), row.getString("key"),
                row.getInt("base"), row.getBoolean("withdraws"), form(row.getString("typed")),
                ProgressRows.progress(row), row.getObject("set_id", Long.class), row.getInt("saved"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private Form form(@Nullable String typed) {
        return new Form(json.readValue(typed, new TypeReference<Map<String, String>>() {
        }));
    }
}
