package eu.pescoportal.web.cache;

import eu.pescoportal.vocabulary.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A finished answer: its headers as all filters left them, and its bytes, also packed where that makes them
 * fewer.
 */
final class Answer {

    /** Each connection makes its own of them. */
    private static final Set<String> OF_ONE_ANSWER = Set.of("content-type", "content-length",
            "content-language", "content-encoding", "etag", "vary", "date", "connection", "keep-alive",
            "transfer-encoding");

    private static final List<String> PERSONAL = List.of(HttpHeaders.SET_COOKIE, HttpHeaders.VARY,
            HttpHeaders.CACHE_CONTROL);

    private final int status;
    private final String[] headers;
    private final @Nullable String type;
    private final @Nullable Tag tag;
    private final byte[] plain;
    private final byte @Nullable [] packed;

    private Answer(BufferedResponse made, byte[] body, int packing, @Nullable Tag tag, List<String> more) {
        this.status = made.getStatus();
        this.headers = headers(made, more);
        this.type = made.getContentType();
        this.tag = tag;
        this.plain = body;
        this.packed = Packing.of(body, packing);
    }

    /**
     * What an address says to everybody, and what other caches go on to say while the portal cannot be
     * reached. Null where it is not for everybody: it failed, depends on who asks, or says itself how long it
     * may be kept.
     *
     * @param packing
     *            how much work that is worth, of those that {@link Packing} names
     */
    static @Nullable Answer forEverybody(BufferedResponse made, int packing) {
        if (made.isSent() || made.getStatus() != HttpServletResponse.SC_OK
                || PERSONAL.stream().anyMatch(made::containsHeader))
            return null;
        var body = made.body();
        var tag = Tag.of(body);
        return new Answer(made, body, packing, tag, List.of(HttpHeaders.ETAG, tag.text(),
                HttpHeaders.CACHE_CONTROL, "public, max-age=0, stale-if-error=86400"));
    }

    /** What everybody is told who is refused for one reason. */
    static Answer refusal(BufferedResponse made) {
        return new Answer(made, made.body(), Packing.SMALL, null, List.of());
    }

    private static String[] headers(BufferedResponse made, List<String> more) {
        var headers = new ArrayList<String>();
        for (var name : made.getHeaderNames())
            if (!OF_ONE_ANSWER.contains(Words.lower(name))) for (var value : made.getHeaders(name)) {
                headers.add(name);
                headers.add(value);
            }
        var language = made.language();
        if (language != null) headers.addAll(List.of(HttpHeaders.CONTENT_LANGUAGE, language));
        headers.addAll(List.of(HttpHeaders.VARY, "accept-encoding")); // as Tomcat writes it
        headers.addAll(more);
        return headers.toArray(String[]::new);
    }

    /** How many bytes it takes. */
    int weight() {
        return 512 + plain.length + (packed == null ? 0 : packed.length);
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (int i = 0; i < headers.length; i += 2)
            response.addHeader(headers[i], headers[i + 1]);
        if (tag != null && tag.isIn(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(status);
        if (type != null) response.setContentType(type);
        var body = plain;
        if (packed != null && Packing.isTaken(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            body = packed;
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(body);
    }
}
