package eu.pescoportal.editing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the projects with something to look into: facts nobody held against their source, gaps, questions.
 */
@Component
class CheckFinder {

    private static final String PROJECTS = """
            with v as materialized (
                select p.slug, v.name, v.sort_name, v.membership_known, v.open_questions,
                    (select count(*) from participation x where x.version_id = v.id and not x.checked)
                    + (select count(*) from partner_link x where x.version_id = v.id and not x.checked)
                    + (select count(*) from milestone x where x.version_id = v.id and not x.checked) as unchecked
                from project_version v join project p on p.id = v.project_id
                where v.superseded_in = 9223372036854775807
            )
            """;

    private final JdbcClient jdbc;

    CheckFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param unchecked
     *            how many facts of the project nobody held against their source
     */
    record Row(String slug, String name, int unchecked, @Nullable String questions) {}

    /** How many projects there are to each check. */
    Map<Check, Long> counts() {
        var counts = new EnumMap<Check, Long>(Check.class);
        jdbc.sql(PROJECTS + """
                select count(*) filter (where unchecked > 0) as unchecked,
                    count(*) filter (where membership_known = 'PARTIAL') as partial,
                    count(*) filter (where membership_known = 'UNKNOWN') as unknown,
                    count(*) filter (where open_questions is not null) as questions from v
                """).query(row -> {
            for (var check : Check.values())
                counts.put(check, row.getLong(check.word()));
        });
        return counts;
    }

    /** Those with most to look into first. */
    List<Row> list(Check check) {
        var condition = switch (check) {
            case UNCHECKED -> "unchecked > 0";
            case PARTIAL -> "membership_known = 'PARTIAL'";
            case UNKNOWN -> "membership_known = 'UNKNOWN'";
            case QUESTIONS -> "open_questions is not null";
        };
        return jdbc
                .sql(PROJECTS + "select * from v where " + condition
                        + " order by unchecked desc, sort_name collate \"C\"")
                .query((row, _) -> new Row(row.getString("slug"), row.getString("name"),
                        row.getInt("unchecked"), row.getString("open_questions")))
                .list();
    }
}
