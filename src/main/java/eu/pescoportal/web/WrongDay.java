package eu.pescoportal.web;
import eu.pescoportal.web.parameter.BadParameterException;
import eu.pescoportal.web.parameter.OtherParameters;
import eu.pescoportal.web.twin.Twins;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A day that cannot be, like one of the future, must not cost what else a page was asked for: it is shown as
 * of today, and says beside its day why. Programs are refused like for any other bad value.
 */
@Component
class WrongDay implements HandlerExceptionResolver, Ordered {

    private static final String DAY = "on";

    private final ObjectProvider<RequestMappingHandlerAdapter> handlers;
    private final HeadInterceptor heads;
    private final MessageSource messages;

    WrongDay(@Qualifier("requestMappingHandlerAdapter") ObjectProvider<RequestMappingHandlerAdapter> handlers,
            HeadInterceptor heads, MessageSource messages) {
        this.handlers = handlers;
        this.heads = heads;
        this.messages = messages;
    }

    /** Before those who answer with an error. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
            @Nullable Object handler, Exception e) {
        return e instanceof BadParameterException wrong && wrong.getParameter().equals(DAY)
                && handler instanceof HandlerMethod method && !Twins.isTwin(request.getRequestURI())
                        ? page(method, wrong, new OfToday(request), response)
                        : null;
    }

    private @Nullable ModelAndView page(HandlerMethod handler, BadParameterException wrong, OfToday request,
            HttpServletResponse response) {
        try {
            var page = handlers.getObject().handle(request, response, handler);
            if (page == null) return null;
            heads.postHandle(request, response, handler, page);
            page.addObject("wrongDay", wrong.inWords(messages, RequestContextUtils.getLocale(request)));
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        } catch (Exception _) {
            return null; // Something else is wrong too: the day is told first.
        }
    }

    /** The same request for no day, and without the empty fields that a form sends along. */
    private static class OfToday extends OtherParameters {

        OfToday(HttpServletRequest request) {
            super(request, parameters(request));
        }

        private static Map<String, String[]> parameters(HttpServletRequest request) {
            var parameters = new LinkedHashMap<String, String[]>();
            request.getParameterMap().forEach((name, values) -> {
                var given = Arrays.stream(values).filter(value -> !value.isEmpty()).toArray(String[]::new);
                if (!name.equals(DAY) && given.length > 0) parameters.put(name, given);
            });
            return parameters;
        }
    }
}
