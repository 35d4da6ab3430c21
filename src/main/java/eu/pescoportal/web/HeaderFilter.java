package eu.pescoportal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each header a length, so that nothing has to read more; the server bounds only all of them together.
 * Cookies are left: of those that are not ours there can be many, and whoever has them did not choose them.
 * And content is of a type, not of a pattern of types, at which Spring stumbles.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class HeaderFilter extends OncePerRequestFilter {

    private static final int LONGEST = 8 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        for (var name : Collections.list(request.getHeaderNames()))
            for (var value : Collections.list(request.getHeaders(name)))
                if (value.length() > LONGEST && !name.equalsIgnoreCase(HttpHeaders.COOKIE)) {
                    new Refusal(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "error.431.detail").send(request,
                            response);
                    return;
                }
        var type = request.getContentType();
        if (type != null && type.contains("*"))
            new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "error.415.detail").send(request, response);
        else
            chain.doFilter(request, response);
    }
}
