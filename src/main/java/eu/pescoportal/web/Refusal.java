package eu.pescoportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Why a request is refused before any handler sees it; the error page says so in words.
 *
 * @param code
 *            of the message
 */
public record Refusal(HttpStatus status, String code) {

    private static final String ATTRIBUTE = Refusal.class.getName();

    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(request);
        response.sendError(status.value());
    }

    /** The page that is made for the request. */
    public void tell(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public static @Nullable Refusal of(HttpServletRequest request) {
        return (Refusal) request.getAttribute(ATTRIBUTE);
    }
}
