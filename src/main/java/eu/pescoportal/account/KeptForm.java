package eu.pescoportal.account;

import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;

/** A form that was sent when the session had ended, as a request to read its address. */
public record KeptForm(DefaultSavedRequest request) {

    /** Where a field {@code editor} names who typed, nobody else gets to see it. */
    public boolean isBy(Person person) {
        var typedBy = request.getParameterValues("editor");
        return typedBy == null || typedBy.length == 0 || typedBy[0].equals(person.name());
    }

    /** Within the portal. */
    String address() {
        var whole = URI.create(request.getRedirectUrl());
        return whole.getRawPath() + "?" + whole.getRawQuery();
    }

    /** What its record is called there. */
    String name() {
        return Stream.of("name", "title")
                .map(request::getParameterValues)
                .filter(values -> values != null && values.length > 0 && !values[0].isBlank())
                .map(values -> values[0])
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(request.getRequestURI()));
    }
}
