package eu.pescoportal.exchange.importing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets one address take a file: the portal has nothing else that could read one. Of a form with a file it
 * reads what stands before the file, whoever asks who sent it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 200) // before it is looked at who sends it, and whether with a token
class UploadFilter extends OncePerRequestFilter {

    private static final RequestMatcher TAKEN = PathPatternRequestMatcher.pathPattern(HttpMethod.POST,
            ImportController.PATH);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                || !TAKEN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        chain.doFilter(Upload.of(request), response);
    }
}
