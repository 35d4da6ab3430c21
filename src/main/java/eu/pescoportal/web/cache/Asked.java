package eu.pescoportal.web.cache;

import eu.pescoportal.vocabulary.Words;
import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.twin.Twins;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * All of a request that counts where answers are kept: the path, and the parameters that it takes, written in
 * one way.
 */
record Asked(String path, Map<String, String[]> parameters, String query) {

    /** No value that means anything is longer, and nobody asks for more of them. */
    private static final int LONGEST = 200;
    private static final int MOST = 50;

    /**
     * Null where the request is answered as it stands, and that not kept: where a parameter makes no sense,
     * or an empty one may lead to an address without it.
     *
     * @param given
     *            all parameters; pages ignore those that they do not take, and twins refuse them
     */
    static @Nullable Asked of(String path, Map<String, String[]> given, List<Parameter> taken) {
        if (given.isEmpty()) return new Asked(path, Map.of(), "");
        var parameters = new LinkedHashMap<String, String[]>();
        for (var parameter : taken) {
            var values = given.get(parameter.name());
            if (values == null) continue;
            var canonical = canonical(values, parameter);
            if (canonical.length > 0) parameters.put(parameter.name(), canonical);
        }
        var known = given.keySet().stream().allMatch(name -> isTaken(name, taken));
        if (!known && Twins.isTwin(path) || given.values().stream().anyMatch(Asked::isOdd)) return null;
        return new Asked(path, parameters, query(parameters));
    }

    private static boolean isTaken(String name, List<Parameter> taken) {
        return taken.stream().anyMatch(parameter -> parameter.name().equals(name));
    }

    private static boolean isOdd(String[] values) {
        return values.length > MOST
                || Arrays.stream(values).anyMatch(value -> value.isEmpty() || value.length() > LONGEST);
    }

    /** As it will be read: see {@link eu.pescoportal.web.parameter.Parameters}. */
    private static String[] canonical(String[] values, Parameter parameter) {
        var read = Arrays.stream(values).map(String::strip).filter(value -> !value.isEmpty());
        if (parameter.kind() == Parameter.Kind.WORD || parameter.repeatable()) read = read.map(Words::lower);
        return order(read.distinct(), parameter).toArray(String[]::new);
    }

    private static Stream<String> order(Stream<String> values, Parameter parameter) {
        return parameter.repeatable() && !parameter.ordered() ? values.sorted() : values;
    }

    private static String query(Map<String, String[]> parameters) {
        var query = new StringJoiner("&");
        parameters.forEach((name, values) -> {
            for (var value : values)
                query.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
        });
        return query.toString();
    }
}
