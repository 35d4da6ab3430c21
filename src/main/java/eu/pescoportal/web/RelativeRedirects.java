package eu.pescoportal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Redirects without a host, whoever sends them: the one of the request may be forged, and a cache would keep
 * it for the next visitor. No redirect of the portal leads elsewhere.
 */
class RelativeRedirects extends OncePerRequestFilter {

    private static final Pattern HOST = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*+:)?/{2}[^/?#]*+");

    /** The headers of an answer have room for 8 kB; no address of the portal is nearly as long as this. */
    private static final int LONGEST = 4096;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        chain.doFilter(request, new Relative(response));
    }

    static String relative(String location) {
        var path = HOST.matcher(location).replaceFirst("");
        return path.isEmpty() || path.startsWith("//") ? "/" : path;
    }

    private static class Relative extends HttpServletResponseWrapper {

        Relative(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            sendRedirect(location, SC_FOUND, true);
        }

        /** As the container does, but that it would make the address absolute. */
        @Override
        public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
            if (clearBuffer) resetBuffer();
            var address = relative(location);
            if (address.length() > LONGEST) {
                sendError(SC_BAD_REQUEST);
                return;
            }
            setStatus(status);
            setHeader(HttpHeaders.LOCATION, address);
            flushBuffer();
        }
    }
}
