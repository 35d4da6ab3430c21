package eu.pescoportal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;

/**
 * Requests as nobody would send them on purpose, made by chance and the same for the same seed: good parts
 * and bad ones, in methods, paths, parameters, headers, cookies and bodies.
 */
@NullUnmarked
final class Fuzz {

    /** What a variable of an address, a parameter or a field can be; most of it is right somewhere. */
    private static final List<String> VALUES = List.of("essor", "ee", "FR", "nato", "cd-2018-340", "1", "2",
            "0", "-1", "999999999999999999999", "2021-11-16", "2020-02-31", "2018", "coordinator", "all",
            "maritime", "projects", "states", "new", "unchecked", "grid", "true", "", " ", "name", "-name",
            "null", "%", "%zz", "%00", "%c0%af", "%ff%fe", "..%2f..%2fetc%2fpasswd", "a'--", "\u0000",
            "<script>alert(1)</script>", "${7*7}", "{{7*7}}", "\u202eabc", "\ud83d\ude00", "\u0301", "[", "]",
            "[0]", "[998].state", "x".repeat(300), "1".repeat(40), "a-".repeat(200), "{\"a\":[1,{}]}", "[]",
            "http://example.org/?utm_source=x", "//example.org", "/admin", "\r\nSet-Cookie: x=y", "\t", "NaN",
            "1e309", "0x10", "٣", "é", "ß", "İ");

    private static final List<String> NAMES = List.of("q", "state", "match", "without", "role", "domain",
            "wave", "status", "partner", "on", "checked", "sort", "page", "size", "record", "kind", "since",
            "until", "from", "to", "known", "language", "group", "atLeast", "only", "project", "by", "name",
            "password", "token", "base", "restores", "saved", "form", "editor", "set", "kept", "continue",
            "_do", "_add", "_remove", "_method", "slug", "key", "code", "title", "reason", "changeKind",
            "revisionSource", "confirm", "comment", "participations[0].state", "participations[0].from",
            "participations[3].citations[1].source", "milestones[2].title", "summary", "projects", "states",
            "publishAt", "seen", "replace", "encoding", "separator", "roles", "note", "displayName",
            "current", "id", "[", "a.b.c", "recordKind", "recordKey", "state[]", "%00");

    private static final List<String> GOOD = List.of("state=ee", "state=FR", "match=any", "without=pl",
            "role=member", "domain=maritime", "wave=3", "status=ongoing", "partner=nato", "on=2021-11-16",
            "checked=only", "sort=-name", "page=2", "size=10", "record=projects/essor", "kind=CORRECTION",
            "from=2020-01-01", "to=2024-01-01", "known=1", "group=nordic", "atLeast=1", "only=true",
            "project=essor", "by=state", "q=cyber", "language=el", "set=1", "base=1", "restores=1");

    private static final List<String> METHODS = List.of("PUT", "PATCH", "DELETE", "OPTIONS", "TRACE",
            "PROPFIND", "get", "G", "CONNECT");

    private static final List<String> HEADERS = List.of("X-Forwarded-For", "X-Forwarded-Proto",
            "X-Forwarded-Host", "X-Forwarded-Port", "X-Forwarded-Prefix", "Forwarded", "User-Agent", "Accept",
            "Accept-Encoding", "Accept-Language", "If-None-Match", "If-Modified-Since", "If-Match",
            "If-Unmodified-Since", "If-Range", "Range", "Origin", "Referer", "Authorization", "X-CSRF-TOKEN",
            "X-Requested-With", "Content-Encoding", "TE", "Expect", "Upgrade", "Connection",
            "X-HTTP-Method-Override", "Sec-Fetch-Site", "Content-Length", "Transfer-Encoding");

    private static final List<String> HEADER_VALUES = List.of("gzip", "*/*", "text/html;q=2",
            "application/xml", "*", "W/\"x\"", "\"\"", "bytes=0-", "bytes=5-1,-1",
            "Thu, 01 Jan 1970 00:00:00 GMT", "https", "127.0.0.1", "::1, 999.1.1.1", "example.org:99999",
            "for=\"[::1]:x\";proto=", "100-continue", "websocket", "close", "Basic !!!!", "Bearer x",
            "en-x-y-z;q=a", "cross-site", "DELETE", "null", "http://evil.example", "5", "-3", "chunked",
            "identity, chunked", "\u0001\u0002", "\u00ff\u00fe");

    private static final List<String> TYPES = List.of("application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded; charset=nonsense", "application/json", "text/plain",
            "multipart/form-data; boundary=b", "multipart/form-data", "application/xml", "a/b/c", "", "*/*");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    private final Random random;
    private final List<String> patterns;
    private final Supplier<Visitor> people;

    /** Who may send it: a session, and the token of its forms. */
    record Visitor(String cookie, String token) {}

    /**
     * @param patterns
     *            of addresses, with variables in braces
     * @param people
     *            who sends what not everybody may send
     */
    Fuzz(long seed, List<String> patterns, Supplier<Visitor> people) {
        this.random = new Random(seed);
        this.patterns = patterns;
        this.people = people;
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The bytes of the next one, as they go over the wire. */
    byte[] next() {
        var visitor = chance(2) ? people.get() : null;
        var method = chance(8) ? one(METHODS) : one(List.of("GET", "GET", "GET", "HEAD", "POST", "POST"));
        var type = chance(3) ? one(TYPES) : TYPES.getFirst();
        var body = method.equals("GET") && !chance(20) ? "" : body(type, visitor);
        var head = new StringBuilder(method).append(' ')
                .append(path())
                .append(query())
                .append(chance(40) ? " HTTP/9.9" : " HTTP/1.1")
                .append("\r\n");
        head.append(chance(30) ? "Host: \"<>" : "Host: localhost").append("\r\nConnection: close\r\n");
        if (visitor != null) head.append("Cookie: ").append(visitor.cookie()).append("\r\n");
        if (chance(4)) head.append("Cookie: ").append(cookie()).append("\r\n");
        if (!body.isEmpty()) {
            head.append("Content-Type: ").append(type).append("\r\n");
            head.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        for (int i = chance(3) ? random.nextInt(4) : 0; i > 0; i--)
            head.append(one(HEADERS))
                    .append(": ")
                    .append(chance(5) ? oneLine(one(VALUES)) : one(HEADER_VALUES))
                    .append("\r\n");
        return (head + "\r\n" + body).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\r\n]", " ");
    }

    private String cookie() {
        return switch (random.nextInt(5)) {
            case 0 -> "SESSION=" + one(VALUES).replaceAll("[\r\n]", "");
            case 1 -> "SESSION=AA==; SESSION=AA==";
            case 2 -> "=;;;=x; $Version=1; \"";
            case 3 -> "x=" + "y".repeat(random.nextInt(3000));
            default ->
                IntStream.range(0, 250).mapToObj(i -> "c" + i + "=v").collect(Collectors.joining("; "));
        };
    }

    private String path() {
        var pattern = one(patterns);
        var path = chance(3)
                ? VARIABLE.matcher(pattern).replaceAll(_ -> inPath(one(VALUES)))
                : BoundedParameterTests.filled(pattern);
        if (!chance(10)) return path;
        var at = random.nextInt(path.length() + 1);
        var piece = one(List.of("/", "//", ";x=y", "%2e%2e/", "%00", "%", ".", ",", ")", ".json", "\\", "%5c",
                "?", "#", "%e2%80%ae", "%3f", "|", "{", "\u00e9", "*", "~", "@"));
        return path.substring(0, at) + piece + path.substring(at);
    }

    /** Encoded, for the matcher too, or now and then as it is. */
    private String inPath(String value) {
        return Matcher.quoteReplacement(
                chance(8) ? value.replaceAll("[\r\n ]", "") : encoded(value).replace("+", "%20"));
    }

    private String query() {
        return chance(3)
                ? ""
                : IntStream.rangeClosed(0, random.nextInt(4))
                        .mapToObj(_ -> chance(2) ? one(GOOD) : parameter())
                        .collect(Collectors.joining("&", "?", ""));
    }

    private String parameter() {
        var name = chance(2) ? one(GOOD).replaceFirst("=.*", "") : one(NAMES);
        return encoded(name) + "="
                + (chance(8) ? one(VALUES).replaceAll("[\\r\\n ]", "") : encoded(one(VALUES)));
    }

    private String body(String type, Visitor visitor) {
        if (type.startsWith("multipart")) return multipart(visitor);
        if (type.endsWith("json"))
            return one(List.of("{", "[]", "null", "{\"id\":{}}", "[".repeat(2000),
                    "{\"publicKey\":{\"credential\":{\"id\":1}}}", "\"\\u0000\""));
        var fields = new ArrayList<String>();
        if (visitor != null && !chance(6)) fields.add("_csrf=" + encoded(visitor.token()));
        for (int i = random.nextInt(9); i > 0; i--)
            fields.add(encoded(one(NAMES)) + "=" + (chance(9) ? one(VALUES) : encoded(one(VALUES))));
        if (chance(3))
            fields.add("_do=" + one(List.of("save", "submit", "publish", "review", "discard", "return",
                    "takeback", "takeover", "schedule", "invite", "leave", "move", "x")));
        return String.join("&", fields);
    }

    private String multipart(Visitor visitor) {
        return "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                + (visitor == null ? "" : visitor.token())
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + one(VALUES)
                + "\"\r\n\r\n" + one(List.of("", "project,state\nessor,FR\n", "{", "PK\u0003\u0004",
                        "\u00ff\u00fe=\u0000", "a;b\n" + one(VALUES)))
                + (chance(4) ? "" : "\r\n--b--\r\n");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static List<String> withPublicFiles(List<String> patterns) {
        var all = new ArrayList<>(patterns);
        all.addAll(List.of("/assets/css/portal.css", "/assets/{key}", "/actuator/health", "/actuator/{key}",
                "/logout", "/login/webauthn", "/webauthn/register", "/webauthn/register/options",
                "/webauthn/authenticate/options", "/favicon.ico", "/{key}", "*", ""));
        return all;
    }
}
