package eu.pescoportal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a page be written into one buffer, gives it a tag made of what it says, and answers "not modified" to
 * whoever has it already. The tag is weak, because a strong one would switch compression off.
 */
class EntityTagFilter extends OncePerRequestFilter {

    /** So many bytes of a digest: nobody can make two pages of one tag. */
    private static final int DIGEST = 16;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var method = request.getMethod();
        // Files say for themselves whether they changed.
        return !HttpMethod.GET.matches(method) && !HttpMethod.HEAD.matches(method)
                || request.getRequestURI().startsWith(request.getContextPath() + "/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        var buffered = new BufferedResponse(response);
        chain.doFilter(request, buffered);
        if (buffered.isSent()) return;
        var body = buffered.body();
        if (isTagged(response) && new ServletWebRequest(request, response).checkNotModified(tag(body)))
            return;
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean isTagged(HttpServletResponse response) {
        var cacheControl = response.getHeader(HttpHeaders.CACHE_CONTROL);
        return response.getStatus() == HttpServletResponse.SC_OK
                && response.getHeader(HttpHeaders.ETAG) == null
                && (cacheControl == null || !cacheControl.contains("no-store"));
    }

    private static String tag(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest, DIGEST)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
