package eu.pescoportal.account;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent when the session had ended.
 *
 * @param path
 *            where it was sent to, within the portal
 * @param query
 *            with which its own address is read; empty for none
 * @param typed
 *            the parameters without buttons and tokens, which begin with an underscore
 */
public record KeptForm(String path, String query,
        LinkedHashMap<String, String[]> typed) implements Serializable {

    public static KeptForm of(HttpServletRequest sent) {
        var typed = new LinkedHashMap<String, String[]>();
        sent.getParameterMap()
                .forEach((name, values) -> { if (!name.startsWith("_")) typed.put(name, values); });
        var which = KeptForms.which(sent);
        var query = Stream.of(sent.getQueryString(), which).filter(part -> part != null && !part.isEmpty());
        return new KeptForm(sent.getRequestURI(), String.join("&", query.toList()), typed);
    }

    /** Where a field {@code editor} names who typed, nobody else gets to see it. */
    public boolean isBy(Person person) {
        var typedBy = first("editor");
        return typedBy == null || typedBy.equals(person.name());
    }

    /** Within the portal. */
    public String address() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** What its record is called there. */
    String name() {
        return Stream.of("name", "title")
                .map(this::first)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(path);
    }

    private @Nullable String first(String name) {
        var values = typed.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    /** About as many bytes as it takes to keep it. */
    public int size() {
        return address().length() + typed.entrySet()
                .stream()
                .mapToInt(e -> e.getKey().length() + Stream.of(e.getValue()).mapToInt(String::length).sum()
                        + 16)
                .sum();
    }
}
