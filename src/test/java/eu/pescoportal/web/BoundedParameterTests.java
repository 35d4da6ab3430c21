package eu.pescoportal.web;

import static eu.pescoportal.web.Impatient.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.twin.Twins;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address, asked with parameters that are as long as they can be, and built of what readers stumble
 * over, answers soon and never fails.
 */
@NullUnmarked
@ChangingTest
class BoundedParameterTests {

    private static final List<String> PIECES = List.of("a", "a-", "1", "/", "http://a", "(", " ", ",", ".",
            "[1]", "\u00e9", "\u0000", "%", "\"a\",", "W/\"a\",", "a=", ";");

    private static final List<String> PARAMETERS = List.of("q", "state", "match", "without", "role", "domain",
            "wave", "status", "partner", "on", "checked", "sort", "page", "size", "revision", "record",
            "kind", "since", "until", "from", "to", "known", "language", "name", "token", "base", "restores",
            "saved", "form", "passkey", "kept", "continue", "editor", "displayName",
            "participations[1].state", "_add", "whatever");

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @Autowired
    List<RequestMappingHandlerMapping> mappings;
    Impatient impatient;

    @BeforeEach
    void come() {
        impatient = new Impatient(port, jdbc, encoder);
    }

    /** All that are read, each with keys that there are. */
    private List<String> addresses() {
        var patterns = new TreeSet<String>();
        for (var mapping : mappings)
            mapping.getHandlerMethods().keySet().forEach(info -> {
                var methods = info.getMethodsCondition().getMethods();
                if (methods.isEmpty() || methods.contains(RequestMethod.GET))
                    patterns.addAll(info.getPatternValues());
            });
        assertThat(patterns).hasSizeGreaterThan(35).contains("/projects.csv", "/login");
        patterns.add("/assets/css/portal.css");
        patterns.add("/actuator/health");
        return patterns.stream().map(BoundedParameterTests::filled).toList();
    }

    /** A variable of a pattern, with the expression that it matches. */
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    /** The address of something that is there. */
    static String filled(String pattern) {
        return VARIABLE.matcher(pattern).replaceAll(variable -> switch (variable.group(1)) {
            case "revision", "id", "number" -> "1";
            case "code" -> "ee";
            case "slug" -> "essor";
            case "key" -> pattern.contains("partners") ? "nato" : "essor";
            case "set" -> "new";
            case "word" -> pattern.contains("sets") ? "grid" : "unchecked";
            default -> "projects";
        });
    }

    @Test
    void areAnsweredSoonAndNeverFail() {
        for (var address : addresses())
            for (var piece : PIECES) {
                var value = encoded(piece.repeat(Math.max(1, 5_000 / encoded(piece).length())));
                // As many as the headers have room for; below, each alone where most are read.
                impatient.assertAnswered(asked(address, PARAMETERS.subList(0, 9), value));
            }
        for (var pattern : List.of("/projects", "/projects.json", "/history", "/history.json", "/sources",
                "/states/{code}", "/projects/{slug}", "/admin", "/admin/projects/{key}", "/login", "/setup",
                "/search.json")) {
            var plain = impatient.assertAnswered(filled(pattern));
            for (var piece : List.of("a-", "http://a", "(", " 1", "\u0000"))
                assertAnswered(pattern,
                        "http://" + encoded(piece).replace("%3A%2F%2F", "://").repeat(1_500) + "!", plain);
        }
    }

    /** Each parameter alone that an address says it takes, the others as many at once as the headers hold. */
    private void assertAnswered(String pattern, String value, List<Integer> plain) {
        var address = filled(pattern);
        var named = PARAMETERS.stream().collect(Collectors.partitioningBy(taken(pattern)::contains));
        var others = windows(named.get(false), 60_000 / value.length());
        if (named.get(true).isEmpty())
            others.forEach(names -> assertEachAnswered(address, names, value, plain));
        else // there nobody is to read the others
            Stream.concat(windows(named.get(true), 1), others)
                    .forEach(names -> impatient.assertAnswered(asked(address, names, value)));
    }

    /** The parameters that an address says it takes; none where it says nothing. */
    private Set<String> taken(String pattern) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(handler -> handler.getKey().getPatternValues().contains(pattern))
                .flatMap(handler -> Twins.declared(handler.getValue()).stream())
                .map(Parameter::name)
                .collect(Collectors.toSet());
    }

    private static Stream<List<String>> windows(List<String> names, int size) {
        return names.stream().gather(Gatherers.windowFixed(size));
    }

    /**
     * Where several at once are answered otherwise than none, one may hide the others: so in halves.
     *
     * @param plain
     *            how the address is answered without any
     */
    private void assertEachAnswered(String address, List<String> names, String value, List<Integer> plain) {
        var statuses = impatient.assertAnswered(asked(address, names, value));
        if (names.size() == 1 || statuses.equals(plain)) return;
        assertEachAnswered(address, names.subList(0, names.size() / 2), value, plain);
        assertEachAnswered(address, names.subList(names.size() / 2, names.size()), value, plain);
    }

    private static String asked(String address, List<String> names, String value) {
        return names.stream()
                .map(name -> encoded(name) + "=" + value)
                .collect(Collectors.joining("&", address + "?", ""));
    }
}
