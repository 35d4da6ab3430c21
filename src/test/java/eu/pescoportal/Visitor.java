package eu.pescoportal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without scripts over real HTTP: it has cookies, sends forms, and is asked before it follows. */
public class Visitor {

    /** Found without taking the page apart, which takes as long as to make it. */
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String origin;
    private final String address;
    private String token = "";
    private final String agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    public Visitor(int port) {
        this(port, "");
    }

    /**
     * Of another address, as a proxy names it.
     *
     * @param address
     *            empty: of this machine
     */
    public Visitor(int port, String address) {
        origin = "http://localhost:" + port;
        this.address = address;
    }

    public record Answer(int status, HttpResponse<String> response) {

        public String header(String name) {
            return String.join(", ", response.headers().allValues(name));
        }

        public String location() {
            return header("Location").replaceFirst("http://[^/]+", "");
        }

        public Document page() {
            return Jsoup.parse(response.body());
        }

        public String text() {
            return page().text();
        }
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** As a form of the page that was opened last. */
    public Answer post(String path, String... namesAndValues) {
        var fields = new ArrayList<>(List.of(namesAndValues));
        fields.addAll(List.of("_csrf", token));
        return postBare(path, origin, fields.toArray(String[]::new));
    }

    /** With no token but what is given, and from whatever page. */
    public Answer postBare(String path, String from, String... namesAndValues) {
        var body = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2)
            body.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(namesAndValues[i], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        return send(request(path, "Content-Type", "application/x-www-form-urlencoded", "Origin", from)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** A file, as the form of the page that was opened last sends it. */
    public Answer upload(String path, String name, byte[] content) {
        return upload(path, token, name, content);
    }

    /** The same with that token; none: there is none. */
    public Answer upload(String path, String formToken, String name, byte[] content) {
        var body = multipart(formToken, name, content);
        return sendForm(path, body);
    }

    /** The same, of which only the beginning is sent. */
    public Answer uploadCut(String path, String name, byte[] content, int bytes) {
        return sendForm(path, Arrays.copyOf(multipart(token, name, content), bytes));
    }

    private Answer sendForm(String path, byte[] body) {
        return send(request(path, "Content-Type", "multipart/form-data; boundary=limit", "Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    private static byte[] multipart(String formToken, String name, byte[] content) {
        var before = formToken == null
                ? ""
                : "--limit\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + formToken + "\r\n";
        var head = before + "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** Through the sign-in page. */
    public Answer signIn(String name, String password) {
        get("/login");
        return post("/login", "name", name, "password", password);
    }

    /** Goes where the answer leads. */
    public Answer follow(Answer answer) {
        return get(answer.location());
    }

    public Optional<String> session() {
        return cookies.getCookieStore()
                .getCookies()
                .stream()
                .filter(cookie -> cookie.getName().equals("SESSION"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public String origin() {
        return origin;
    }

    public String token() {
        return token;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(Duration.ofMinutes(2))
                .header("User-Agent", agent);
        if (!address.isEmpty()) request.header("X-Forwarded-For", address);
        for (int i = 0; i < headers.length; i += 2)
            request.header(headers[i], headers[i + 1]);
        return request;
    }

    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            var found = TOKEN.matcher(response.body());
            if (found.find()) token = found.group(1);
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
