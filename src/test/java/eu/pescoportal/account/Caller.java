package eu.pescoportal.account;

import eu.pescoportal.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullUnmarked;

/**
 * Sends what no page of ours sends: any method, any body, from any address, with the session of a visitor.
 */
@NullUnmarked
public record Caller(Visitor visitor, String address) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private static final String FORM = "application/x-www-form-urlencoded";

    public Caller(Visitor visitor) {
        this(visitor, "127.0.0.1");
    }

    public HttpResponse<String> signIn(String name, String password) {
        return post("/login", "name", name, "password", password);
    }

    public HttpResponse<String> post(String path, String... namesAndValues) {
        var form = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2)
            form.append(i == 0 ? "" : "&")
                    .append(namesAndValues[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        return send("POST", path, FORM, form.toString());
    }

    /**
     * @param type
     *            of the body; none: it is not said
     * @param body
     *            none: there is none
     */
    public HttpResponse<String> send(String method, String path, String type, String body) {
        return send(method, path, type,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    public HttpResponse<String> send(String method, String path, String type,
            HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(visitor.origin() + path))
                .method(method, body)
                .header("X-Forwarded-For", address)
                .header("X-CSRF-TOKEN", visitor.token())
                .header("Origin", visitor.origin());
        visitor.session().ifPresent(session -> request.header("Cookie", "SESSION=" + session));
        if (type != null) request.header("Content-Type", type);
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
