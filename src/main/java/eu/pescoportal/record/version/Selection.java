package eu.pescoportal.record.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which versions are read, as a condition on a table of versions that the statement calls {@code v}.
 *
 * @param parameters
 *            the values of what the condition names
 */
public record Selection(String condition, Map<String, Object> parameters) {

    /** All that stood at a revision. */
    public static Selection known(long revision) {
        return new Selection("v.published_in <= :revision and v.superseded_in > :revision",
                Map.of("revision", revision));
    }

    /** What was published after one revision and stood at a later one. */
    public static Selection between(long after, long until) {
        return new Selection(
                "v.superseded_in > :until and v.published_in > :after and v.published_in <= :until",
                Map.of("after", after, "until", until));
    }

    /** One version of one record. */
    public static Selection version(String key, int number) {
        return versions(Map.of(key, List.of(number)));
    }

    /** Some versions of some records of one kind, by their keys. */
    public static Selection versions(Map<String, ? extends Collection<Integer>> numbers) {
        var keys = new ArrayList<String>();
        var versions = new ArrayList<Integer>();
        numbers.forEach((key, ofRecord) -> ofRecord.forEach(number -> {
            keys.add(key);
            versions.add(number);
        }));
        return new Selection("(v.key, v.number) in (select * from unnest(:keys, :numbers))",
                Map.of("keys", keys.toArray(String[]::new), "numbers", versions.toArray(Integer[]::new)));
    }
}
