package eu.pescoportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.web.parameter.Parameter;
import eu.pescoportal.web.twin.Twins;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address, asked with parameters and headers that are as long as they can be, and built of what readers
 * stumble over, answers soon and never fails.
 */
@NullUnmarked
@ChangingTest
class LengthTests {

    private static final List<String> PIECES = List.of("a", "a-", "1", "/", "http://a", "(", " ", ",", ".",
            "[1]", "\u00e9", "\u0000", "%", "\"a\",", "W/\"a\",", "a=", ";");

    private static final List<String> PARAMETERS = List.of("q", "state", "match", "without", "role", "domain",
            "wave", "status", "partner", "on", "checked", "sort", "page", "size", "revision", "record",
            "kind", "since", "until", "from", "to", "known", "language", "name", "token", "base", "restores",
            "saved", "form", "passkey", "kept", "continue", "editor", "displayName",
            "participations[1].state", "_add", "whatever");

    private static final List<String> HEADERS = List.of("X-Forwarded-For", "X-Forwarded-Proto",
            "X-Forwarded-Host", "X-Forwarded-Port", "Forwarded", "User-Agent", "Accept", "Accept-Encoding",
            "Accept-Language", "If-None-Match", "If-Modified-Since", "If-Match", "Range", "Origin", "Referer",
            "Authorization", "Cookie", "X-CSRF-TOKEN", "X-Requested-With", "Content-Type", "TE",
            "X-HTTP-Method-Override");

    private static final Duration SOON = Duration.ofSeconds(3);

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @Autowired
    List<RequestMappingHandlerMapping> mappings;
    Visitor visitor;
    Visitor admin;

    @BeforeEach
    void ada() {
        jdbc.sql("delete from sign_in_attempt").update();
        SignedIn.account(jdbc, encoder, "ada", AccountRole.ADMIN);
        visitor = new Visitor(port);
        admin = new Visitor(port);
        admin.signIn("ada", SignedIn.PASSWORD);
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
        return patterns.stream().map(LengthTests::filled).toList();
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
    void ofParametersIsBounded() {
        for (var address : addresses())
            for (var piece : PIECES) {
                var value = encoded(piece.repeat(Math.max(1, 5_000 / encoded(piece).length())));
                // As many as the headers have room for; below, each alone where most are read.
                assertAnswered(asked(address, PARAMETERS.subList(0, 9), value));
            }
        for (var pattern : List.of("/projects", "/projects.json", "/history", "/history.json", "/sources",
                "/states/{code}", "/projects/{slug}", "/admin", "/admin/projects/{key}", "/login", "/setup",
                "/search.json"))
            for (var piece : List.of("a-", "http://a", "(", " 1", "\u0000")) {
                var value = "http%3A%2F%2F" + encoded(piece.repeat(1_500)) + "!";
                for (var names : togetherAt(pattern, 60_000 / value.length()))
                    assertAnswered(asked(filled(pattern), names, value));
            }
    }

    /**
     * Each parameter alone; those that an address says it does not take, which nobody is to read there, as
     * many at once as the headers have room for.
     */
    private List<List<String>> togetherAt(String pattern, int most) {
        var taken = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(handler -> handler.getKey().getPatternValues().contains(pattern))
                .flatMap(handler -> Twins.declared(handler.getValue()).stream())
                .map(Parameter::name)
                .collect(Collectors.toSet());
        if (taken.isEmpty()) return PARAMETERS.stream().map(List::of).toList();
        var others = PARAMETERS.stream().filter(name -> !taken.contains(name));
        return Stream
                .concat(PARAMETERS.stream().filter(taken::contains).map(List::of),
                        others.gather(Gatherers.windowFixed(most)))
                .toList();
    }

    private static String asked(String address, List<String> names, String value) {
        return names.stream()
                .map(name -> encoded(name) + "=" + value)
                .collect(Collectors.joining("&", address + "?", ""));
    }

    @Test
    void ofPathsIsBounded() {
        for (var address : List.of("/projects/", "/states/", "/partners/", "/sources/", "/",
                "/admin/projects/", "/admin/drafts/", "/admin/checks/", "/projects/essor/versions/",
                "/assets/"))
            for (var piece : List.of("a", "a-", "1", "a.", "(", "%20", "%C3%A9"))
                for (var ending : List.of("", ".json", ".csv", "/history", "!"))
                    assertAnswered(address + piece.repeat(20_000 / piece.length()) + ending);
    }

    @Test
    void ofHeadersIsBounded() {
        for (var name : HEADERS)
            for (var piece : List.of("a", " ", "a, ", ",", "\"a\", ", "W/\"", "a=", ";", "1.", ":0",
                    "bytes=0-1,", "/"))
                for (var length : List.of(7_900, 50_000)) {
                    var value = "a" + piece.repeat(length / piece.length()) + "a";
                    for (var address : List.of("/projects", "/assets/css/portal.css", "/login"))
                        assertAnswered(admin, address, name, value);
                    assertAnswered(visitor, "/projects", name, value);
                }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/setup", "/account/display-name", "/account/password",
            "/admin/projects/essor", "/admin/projects/new", "/admin/people/invitations",
            "/admin/drafts/1/review", "/account/passkeys"})
    void ofFieldsIsBounded(String address) {
        for (var piece : List.of("a", "a-", " ", "\n", "1", "(", "\u0301", "http://"))
            assertSoon(address + " " + piece, () -> {
                var fields = Stream
                        .of("name", "password", "repeat", "token", "displayName", "note", "summary",
                                "objectives", "alsoKnownAs", "reason", "comment", "current", "id",
                                "milestones[0].title", "_add", "participations[0].from", "openQuestions")
                        .flatMap(name -> Stream.of(name, piece.repeat(25_000 / piece.length())))
                        .toArray(String[]::new);
                admin.get("/account");
                return admin.post(address, fields).status();
            });
    }

    /** As somebody for whom nothing is kept and nothing taken out of what is asked, and as anybody. */
    private void assertAnswered(String address) {
        assertAnswered(admin, address);
        if (!address.startsWith("/admin") && !address.startsWith("/account"))
            assertAnswered(visitor, address);
    }

    private static void assertAnswered(Visitor who, String address, String... headers) {
        var named = headers.length == 0 ? "" : headers[0] + ": " + headers[1].substring(0, 20);
        assertSoon(address.substring(0, Math.min(address.length(), 100)) + " " + named,
                () -> who.get(address, headers).status());
    }

    private static void assertSoon(String what, IntSupplier call) {
        var begun = Instant.now();
        var status = call.getAsInt();
        assertThat(status).as(what).isLessThan(500);
        assertThat(Duration.between(begun, Instant.now())).as(what).isLessThan(SOON);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
