package eu.pescoportal.web.error;
import eu.pescoportal.web.BusyException;
import eu.pescoportal.web.Link;
import eu.pescoportal.web.parameter.BadParameterException;
import eu.pescoportal.web.parameter.Nearest;
import eu.pescoportal.web.parameter.UnknownParameterException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what handlers throw into answers that say what was wrong. */
@ControllerAdvice
public class ErrorAdvice {

    private static final Logger log = LoggerFactory.getLogger(ErrorAdvice.class);

    /** Pages whose buttons have addresses below them, the deepest first. */
    private static final List<String> WITH_FORMS = List.of("/admin/people", "/admin", "/account", "/login");

    private final ErrorAnswer answer;
    private final MessageSource messages;

    ErrorAdvice(ErrorAnswer answer, MessageSource messages) {
        this.answer = answer;
        this.messages = messages;
    }

    @ExceptionHandler
    Object badParameter(BadParameterException e, HttpServletRequest request, HttpServletResponse response,
            Locale locale) {
        var error = answer.of(answer.said(HttpStatus.BAD_REQUEST, e.inWords(messages, locale), locale),
                request.getRequestURI(), response);
        if (error instanceof ModelAndView page)
            page.addObject("without", Link.of(request).without(e.getParameter()).toString());
        return error;
    }

    @ExceptionHandler
    Object unknownParameter(UnknownParameterException e, HttpServletRequest request,
            HttpServletResponse response, Locale locale) {
        var allowed = e.getAllowed();
        var nearest = Nearest.to(e.getParameter(), allowed).orElse("");
        var detail = messages.getMessage(
                allowed.isEmpty() ? "error.parameter.none" : "error.parameter.unknown",
                new Object[]{BadParameterException.shortened(e.getParameter()), nearest,
                        String.join(", ", allowed)},
                locale);
        return answer.of(answer.said(HttpStatus.BAD_REQUEST, detail, locale), request.getRequestURI(),
                response);
    }

    @ExceptionHandler
    Object notFound(NotFoundException e, HttpServletRequest request, HttpServletResponse response,
            Locale locale) {
        var detail = messages.getMessage("error.notFound." + e.getKind(),
                new Object[]{BadParameterException.shortened(e.getKey())}, locale);
        return answer.of(answer.said(HttpStatus.NOT_FOUND, detail, locale), request.getRequestURI(),
                response);
    }

    @ExceptionHandler
    Object gone(GoneException e, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        var detail = messages.getMessage("error.gone",
                new Object[]{e.getDay().inWords(locale), e.getReason()}, locale);
        var error = answer.of(answer.said(HttpStatus.GONE, detail, locale), request.getRequestURI(),
                response);
        if (error instanceof ModelAndView page) page.addObject("withdrawn", e.getPath());
        return error;
    }

    /** Not a word of it goes to the log: whoever asks for nonsense would fill it. */
    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    Object noSuchAddress(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return answer.of(answer.said(HttpStatus.NOT_FOUND, locale), request.getRequestURI(), response);
    }

    /**
     * A value that is no UTF-8, a stray percent sign, or a form that is too large, is found out when the
     * parameters are read.
     */
    @ExceptionHandler
    Object brokenParameter(InvalidParameterException e, HttpServletRequest request,
            HttpServletResponse response, Locale locale) {
        var status = e.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.BAD_REQUEST;
        var said = status == HttpStatus.BAD_REQUEST
                ? answer.said(status, messages.getMessage("error.encoding", null, locale), locale)
                : answer.said(status, locale);
        return answer.of(said, request.getRequestURI(), response);
    }

    @ExceptionHandler
    Object wrongMethod(HttpRequestMethodNotSupportedException e, HttpServletRequest request,
            HttpServletResponse response, Locale locale) {
        e.getHeaders().forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
        var status = HttpStatus.METHOD_NOT_ALLOWED;
        var back = request.getMethod().equals("GET")
                ? formOf(request.getServletPath())
                : Optional.<String>empty();
        var said = back.isEmpty()
                ? answer.said(status, locale)
                : answer.said(status, messages.getMessage("error.405.form", null, locale), locale);
        var error = answer.of(said, request.getRequestURI(), response);
        if (error instanceof ModelAndView page) back.ifPresent(path -> page.addObject("back", path));
        return error;
    }

    /** The page of the form that sends what this address takes. */
    private static Optional<String> formOf(String path) {
        return WITH_FORMS.stream().filter(page -> path.startsWith(page + "/")).findFirst();
    }

    /** Nobody should wait long to be told. */
    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class,
            BusyException.class})
    Object shortage(RuntimeException e, HttpServletRequest request, HttpServletResponse response,
            Locale locale) {
        var shortage = Objects.requireNonNullElse(Shortage.behind(e), new Shortage(e));
        log.warn("Answered with 503: {}", e.getMessage());
        Shortage.announce(response);
        return answer.of(answer.said(shortage.refusal(), locale), request.getRequestURI(), response);
    }
}
