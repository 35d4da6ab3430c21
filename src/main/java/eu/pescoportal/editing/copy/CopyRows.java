package eu.pescoportal.editing.copy;

import eu.pescoportal.editing.form.Form;
import eu.pescoportal.record.RecordKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes working copies of the rows of their table. */
@Component
class CopyRows implements RowMapper<WorkingCopy> {

    private final JsonMapper json;

    CopyRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public WorkingCopy mapRow(ResultSet row, int number) throws SQLException {
        var typed = json.readValue(row.getString("typed"), new TypeReference<Map<String, String>>() {
        });
        return new WorkingCopy(row.getString("place"), row.getObject("draft_id", Long.class),
                RecordKind.valueOf(row.getString("kind")),
                Objects.requireNonNullElse(row.getString("form"), ""), row.getObject("set_id", Long.class),
                row.getInt("base"), row.getInt("saved"), new Form(typed), row.getLong("kept"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
