package eu.pescoportal.web.twin;
import eu.pescoportal.web.parameter.UnknownParameterException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses what a twin does not take. A person sees on a page which filters are on; a program that mistyped
 * one would take everything for what it asked for.
 */
public class TwinParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !Twins.isTwin(request.getRequestURI())) return true;
        var allowed = Twins.parameters(method);
        for (var name : request.getParameterMap().keySet())
            if (!allowed.contains(name)) throw new UnknownParameterException(name, allowed);
        return true;
    }
}
