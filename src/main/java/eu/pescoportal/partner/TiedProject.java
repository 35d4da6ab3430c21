package eu.pescoportal.partner;

import eu.pescoportal.vocabulary.PartialDate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A project on a partner's page, with all that ties the two in one way. */
record TiedProject(Head project, List<Tie> ties) {

    /**
     * How the project is named.
     *
     * @param outcome
     *            the word of how it ended, where it had by the day asked for
     */
    record Head(String slug, String name, @Nullable String acronym, @Nullable String outcome,
            @Nullable PartialDate ended) {

        static Head of(ResultSet row) throws SQLException {
            var over = row.getBoolean("has_ended");
            return new Head(row.getString("slug"), row.getString("project"), row.getString("acronym"),
                    over ? row.getString("outcome").toLowerCase(Locale.ROOT) : null,
                    over ? PartialDate.ofNullable(row.getString("ended")) : null);
        }
    }

    /** In the order of the ties. */
    static List<TiedProject> of(List<Tie> ties, Predicate<Tie> which) {
        return ties.stream()
                .filter(which)
                .collect(Collectors.groupingBy(Tie::project, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new TiedProject(e.getKey(), e.getValue()))
                .toList();
    }
}
