package eu.pescoportal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Repeats no request to whoever sent it, cookies and all: no address of the portal has that method. */
class TraceFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        if (HttpMethod.TRACE.matches(request.getMethod()))
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        else
            chain.doFilter(request, response);
    }
}
