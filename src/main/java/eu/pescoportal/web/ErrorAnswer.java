package eu.pescoportal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The one form that errors have: a page for a page, problem details (RFC 9457) for a JSON twin, plain text
 * for a table.
 */
@Component
class ErrorAnswer {

    private static final List<String> PLAIN = List.of(".csv", ".xlsx", ".txt", ".xml", ".atom");

    private final MessageSource messages;
    private final List<LayoutPart> layout;

    ErrorAnswer(MessageSource messages, List<LayoutPart> layout) {
        this.messages = messages;
        this.layout = layout;
    }

    /** What the error page shows. */
    record ErrorPage(int status, String title, String detail) {}

    /** @return a {@link ModelAndView} or a {@link ResponseEntity} */
    Object of(HttpStatus status, String path, String detail, HttpServletResponse response, Locale locale) {
        // A browser may keep a 404 or 410 for good, and what is gone can be put back.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        var title = messages.getMessage("error." + status.value() + ".title", null,
                messages.getMessage("error.other.title", null, locale), locale);
        if (path.endsWith(".json")) {
            var problem = ProblemDetail.forStatusAndDetail(status, detail);
            problem.setTitle(title);
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        if (PLAIN.stream().anyMatch(path::endsWith))
            return ResponseEntity.status(status)
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body(title + "\n" + detail + "\n");
        var page = new ModelAndView("error/page", status);
        page.addObject("page", new ErrorPage(status.value(), String.valueOf(title), detail));
        // What failed may be the very thing that the layout would ask.
        if (!status.is5xxServerError()) layout.forEach(part -> part.addTo(page.getModelMap()));
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return page;
    }

    /** What is said of a status, or of the reason that whoever refused the request gave for it. */
    String detail(HttpStatus status, @Nullable Refusal refusal, Locale locale) {
        return refusal == null ? detail(status, locale) : messages.getMessage(refusal.code(), null, locale);
    }

    /** What is said of a status when nothing more is known. */
    String detail(HttpStatus status, Locale locale) {
        var other = messages.getMessage("error.other.detail", null, locale);
        return String
                .valueOf(messages.getMessage("error." + status.value() + ".detail", null, other, locale));
    }
}
