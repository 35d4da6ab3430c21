package eu.pescoportal.web.cache;

import eu.pescoportal.web.twin.TwinFilter;
import eu.pescoportal.web.twin.Twins;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/**
 * What those are told for whom nothing is made now. The page that says so is made once and kept like others:
 * to refuse a crowd must cost next to nothing.
 */
class Refusals {

    private static final String PAGE = "/error";
    private static final Set<String> ENDINGS = Set.of(".json", ".csv", ".xlsx", ".atom", ".xml", ".txt");

    private final Answers answers;
    private final Site site;

    Refusals(Answers answers, Site site) {
        this.answers = answers;
        this.site = site;
    }

    void send(RefusedException refused, HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws IOException, ServletException {
        var ending = ending(request.getRequestURI());
        var key = new Key(refused.refusal() + " " + ending, "", site.moment(), null);
        var answer = answers.find(key);
        if (answer == null) {
            answer = Answer.refusal(made(refused, ending, request, response, chain));
            answers.keep(key, answer);
            response.reset();
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refused.seconds()));
        if (Twins.isTwin(request.getRequestURI())) TwinFilter.open(response);
        answer.send(request, response);
    }

    private BufferedResponse made(RefusedException refused, String ending, HttpServletRequest request,
            HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var page = new CleanRequest(request, new Asked(request.getContextPath() + PAGE, Map.of(), ""),
                site.address());
        page.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, refused.refusal().status().value());
        page.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, PAGE + ending);
        refused.refusal().tell(page);
        var made = new BufferedResponse(response);
        chain.doFilter(page, made);
        return made;
    }

    private static String ending(String path) {
        var dot = path.lastIndexOf('.');
        return dot >= 0 && ENDINGS.contains(path.substring(dot)) ? path.substring(dot) : "";
    }
}
