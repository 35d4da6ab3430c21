package eu.pescoportal.project;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes equal values one object while many records are read: codes, keys and notes come back all the time.
 */
class Shared {

    private final Map<Object, Object> values = new HashMap<>();

    @SuppressWarnings("unchecked") // what is equal has the same type
    <T> T one(T value) {
        var known = values.putIfAbsent(value, value);
        return known == null ? value : (T) known;
    }

    @Nullable
    String text(@Nullable String text) {
        return text == null ? null : one(text);
    }
}
