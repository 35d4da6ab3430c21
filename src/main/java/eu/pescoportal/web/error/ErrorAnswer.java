package eu.pescoportal.web.error;
import eu.pescoportal.web.LayoutPart;
import eu.pescoportal.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * The one form that errors have: a page for a page, problem details (RFC 9457) for a JSON twin, plain text
 * for a table.
 */
@Component
class ErrorAnswer {

    private static final List<String> PLAIN = List.of(".csv", ".xlsx", ".txt", ".xml", ".atom", ".zip");

    private final MessageSource messages;
    private final List<LayoutPart> layout;

    ErrorAnswer(MessageSource messages, List<LayoutPart> layout) {
        this.messages = messages;
        this.layout = layout;
    }

    /** What an answer says, and the error page shows. */
    record ErrorPage(int status, String title, String detail) {}

    /** @return a {@link ModelAndView} or a {@link ResponseEntity} */
    Object of(ErrorPage error, String path, HttpServletResponse response) {
        // A browser may keep a 404 or 410 for good, and what is gone can be put back.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        var status = HttpStatus.valueOf(error.status());
        if (path.endsWith(".json")) {
            var problem = ProblemDetail.forStatusAndDetail(status, error.detail());
            problem.setTitle(error.title());
            problem.setInstance(instance(path));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        if (PLAIN.stream().anyMatch(path::endsWith))
            return ResponseEntity.status(status)
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body(error.title() + "\n" + error.detail() + "\n");
        var page = new ModelAndView("error/page", status);
        page.addObject("page", error);
        // What failed may be the very thing that the layout would ask.
        if (!status.is5xxServerError()) layout.forEach(part -> part.addTo(page.getModelMap()));
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return page;
    }

    /** Spring would take the path as it stands, and what somebody typed need not be an address. */
    private static URI instance(String path) {
        try {
            return new URI(path);
        } catch (URISyntaxException _) {
            return URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8));
        }
    }

    /** When no more is known than the status. */
    ErrorPage said(HttpStatus status, Locale locale) {
        return said(status, text(status, ".detail", locale), locale);
    }

    ErrorPage said(HttpStatus status, String detail, Locale locale) {
        return new ErrorPage(status.value(), text(status, ".title", locale), detail);
    }

    /** The reason that whoever refused the request gave for it; some have a title of their own. */
    ErrorPage said(Refusal refusal, Locale locale) {
        var usual = said(refusal.status(), messages.getMessage(refusal.code(), null, locale), locale);
        var title = messages.getMessage(refusal.code() + ".title", null, usual.title(), locale);
        return new ErrorPage(usual.status(), String.valueOf(title), usual.detail());
    }

    private String text(HttpStatus status, String part, Locale locale) {
        var other = messages.getMessage("error.other" + part, null, locale);
        return String.valueOf(messages.getMessage("error." + status.value() + part, null, other, locale));
    }
}
