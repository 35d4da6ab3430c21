package eu.pescoportal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/** An address of the portal with its parameters, from which neighbouring addresses are made. */
public record Link(String path, MultiValueMap<String, String> parameters) {

    /** What a request asked for. */
    public static Link of(HttpServletRequest request) {
        var parameters = new LinkedMultiValueMap<String, String>();
        request.getParameterMap().forEach((name, values) -> parameters.addAll(name, List.of(values)));
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return new Link(UriUtils.decode(path, StandardCharsets.UTF_8), parameters);
    }

    /** The same without one value of a parameter. */
    public Link without(String name, String value) {
        var changed = new LinkedMultiValueMap<>(parameters);
        changed.computeIfPresent(name, (_, values) -> values.stream().filter(v -> !v.equals(value)).toList());
        return new Link(path, changed);
    }

    public Link without(String name) {
        var changed = new LinkedMultiValueMap<>(parameters);
        changed.remove(name);
        return new Link(path, changed);
    }

    public Link with(String name, Object value) {
        var changed = new LinkedMultiValueMap<>(parameters);
        changed.set(name, String.valueOf(value));
        return new Link(path, changed);
    }

    /** With one more value of a parameter that can have several. */
    public Link and(String name, Object value) {
        var changed = new LinkedMultiValueMap<>(parameters);
        changed.add(name, String.valueOf(value));
        return new Link(path, changed);
    }

    public Link at(String otherPath) {
        return new Link(otherPath, parameters);
    }

    /** Encoded, so that nothing which a visitor typed is taken for a place to be filled. */
    @Override
    public String toString() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        parameters.forEach(
                (name, values) -> values.forEach(value -> query.add(encoded(name) + "=" + encoded(value))));
        return UriUtils.encodePath(path, StandardCharsets.UTF_8) + query;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
