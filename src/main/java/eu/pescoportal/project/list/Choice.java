package eu.pescoportal.project.list;

import eu.pescoportal.register.RegisterWords.Value;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that may be chosen.
 *
 * @param parameter
 *            of the address, in which it then stands
 * @param count
 *            how many projects there would be; null where it is not counted
 * @param style
 *            null for a value as most are
 */
record Choice(String parameter, String value, String label, @Nullable String count, boolean chosen,
        @Nullable String style) {

    static Choice of(String parameter, Value value, @Nullable Integer count, boolean chosen) {
        return new Choice(parameter, value.word(), value.label(), count == null ? null : count.toString(),
                chosen, count != null && count == 0 && !chosen ? "none" : null);
    }

    /** In the order of the counts. */
    static <T> List<Choice> of(String parameter, Map<T, Integer> counts, Collection<T> chosen,
            Function<T, Value> value) {
        return counts.entrySet()
                .stream()
                .map(e -> of(parameter, value.apply(e.getKey()), e.getValue(), chosen.contains(e.getKey())))
                .toList();
    }

    /** The attributes of the box in which it is chosen. */
    public Map<String, String> box() {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("name", parameter);
        attributes.put("value", value);
        if (chosen) attributes.put("checked", "checked");
        return attributes;
    }

    /** Whether it would find anything. */
    boolean counts() {
        return count != null && !count.equals("0");
    }

    Choice uncounted() {
        return new Choice(parameter, value, label, null, chosen, null);
    }
}
