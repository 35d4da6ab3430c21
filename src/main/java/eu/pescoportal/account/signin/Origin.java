package eu.pescoportal.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a request was sent from: what another site sends is never shown as somebody's work. */
final class Origin {

    private static final int LARGEST = 512 * 1024;

    /** Those whose address shows them again; a button of the accounts' pages is pressed anew. */
    private static final RequestMatcher FORMS = new AndRequestMatcher(
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/admin/**"),
            new NegatedRequestMatcher(PathPatternRequestMatcher.pathPattern("/admin/people/**")));

    private Origin() {}

    /** A form of ours, sent from a page of ours. */
    static boolean isOurForm(HttpServletRequest request) {
        var type = request.getContentType();
        return FORMS.matches(request) && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= LARGEST
                && isOurs(request);
    }

    static boolean isOurs(HttpServletRequest request) {
        var here = ServletUriComponentsBuilder.fromRequestUri(request).replacePath(null).build();
        return here.toUriString().equals(request.getHeader(HttpHeaders.ORIGIN));
    }
}
