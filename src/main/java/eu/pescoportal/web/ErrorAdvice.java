package eu.pescoportal.web;

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
class ErrorAdvice {

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
        var error = answer.of(HttpStatus.BAD_REQUEST, request.getRequestURI(), e.inWords(messages, locale),
                response, locale);
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
        return answer.of(HttpStatus.BAD_REQUEST, request.getRequestURI(), detail, response, locale);
    }

    @ExceptionHandler
    Object notFound(NotFoundException e, HttpServletRequest request, HttpServletResponse response,
            Locale locale) {
        var detail = messages.getMessage("error.notFound." + e.getKind(),
                new Object[]{BadParameterException.shortened(e.getKey())}, locale);
        return answer.of(HttpStatus.NOT_FOUND, request.getRequestURI(), detail, response, locale);
    }

    @ExceptionHandler
    Object gone(GoneException e, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        var detail = messages.getMessage("error.gone",
                new Object[]{e.getDay().inWords(locale), e.getReason()}, locale);
        var error = answer.of(HttpStatus.GONE, request.getRequestURI(), detail, response, locale);
        if (error instanceof ModelAndView page) page.addObject("withdrawn", e.getPath());
        return error;
    }

    /** Not a word of it goes to the log: whoever asks for nonsense would fill it. */
    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    Object noSuchAddress(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return answer.of(HttpStatus.NOT_FOUND, request.getRequestURI(),
                answer.detail(HttpStatus.NOT_FOUND, locale), response, locale);
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
        var detail = status == HttpStatus.BAD_REQUEST
                ? messages.getMessage("error.encoding", null, locale)
                : answer.detail(status, locale);
        return answer.of(status, request.getRequestURI(), detail, response, locale);
    }

    @ExceptionHandler
    Object wrongMethod(HttpRequestMethodNotSupportedException e, HttpServletRequest request,
            HttpServletResponse response, Locale locale) {
        e.getHeaders().forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
        var status = HttpStatus.METHOD_NOT_ALLOWED;
        var back = request.getMethod().equals("GET")
                ? formOf(request.getServletPath())
                : Optional.<String>empty();
        var detail = back.isEmpty()
                ? answer.detail(status, locale)
                : messages.getMessage("error.405.form", null, locale);
        var error = answer.of(status, request.getRequestURI(), detail, response, locale);
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
        var status = HttpStatus.SERVICE_UNAVAILABLE;
        return answer.of(status, request.getRequestURI(), answer.detail(status, shortage.refusal(), locale),
                response, locale);
    }
}
