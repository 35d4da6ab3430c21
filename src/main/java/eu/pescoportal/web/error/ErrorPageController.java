package eu.pescoportal.web.error;
import eu.pescoportal.web.Refusal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for errors that no handler saw: broken addresses, refused requests, failures. */
@Controller
class ErrorPageController implements ErrorController {

    private final ErrorAnswer answer;

    ErrorPageController(ErrorAnswer answer) {
        this.answer = answer;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var known = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        var status = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var refusal = Refusal.of(request);
        return answer.of(refusal == null ? answer.said(status, locale) : answer.said(refusal, locale),
                path instanceof String uri ? uri : "", response);
    }
}
