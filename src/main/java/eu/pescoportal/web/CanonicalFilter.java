package eu.pescoportal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads from whatever way of writing an address to the canonical one, before anything else looks at it. */
class CanonicalFilter extends OncePerRequestFilter {

    /** The names of files, and of passkeys, have their own case. */
    private static final List<String> NAMED = List.of("/assets/", "/webjars/", "/webauthn/");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var method = request.getMethod();
        return !HttpMethod.GET.matches(method) && !HttpMethod.HEAD.matches(method)
                || NAMED.stream().anyMatch(path(request)::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        var canonical = CanonicalAddress.of(path(request), request.getQueryString());
        if (canonical.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        // A query may hold the token of a one-time link, which no cache is to keep.
        if (request.getQueryString() != null)
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + canonical.get());
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
