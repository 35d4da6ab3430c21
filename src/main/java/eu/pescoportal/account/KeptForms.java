package eu.pescoportal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Remembers across the sign-in which page was asked for, and what was typed into a form of the editors when
 * the session had ended. Such a form is shown again, never sent again: after the sign-in its own address is
 * read with the typed parameters and {@code redisplay=session}. Parameters that begin with an underscore are
 * buttons and tokens, and are left out. Where a field {@code editor} names who typed, nobody else gets to see
 * it.
 */
@Component
class KeptForms extends HttpSessionRequestCache {

    private static final int LARGEST = 512 * 1024;
    private static final String REDISPLAY = "redisplay";
    private static final RequestMatcher FORMS = PathPatternRequestMatcher.pathPattern(HttpMethod.POST,
            "/admin/**");
    private static final RequestMatcher PAGES = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/admin/**"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/account/**"));

    private final SignedIn signedIn;

    KeptForms(SignedIn signedIn) {
        this.signedIn = signedIn;
        setRequestMatcher(PAGES);
    }

    /**
     * A form of ours, sent from a page of ours: what another site sends is never shown as somebody's work.
     */
    boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return FORMS.matches(request) && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= LARGEST
                && comesFromHere(request);
    }

    static boolean comesFromHere(HttpServletRequest request) {
        var here = ServletUriComponentsBuilder.fromRequestUri(request).replacePath(null).build();
        return here.toUriString().equals(request.getHeader(HttpHeaders.ORIGIN));
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (isForm(request)) super.saveRequest(new Typed(request), response);
        else if (!holdsAForm(request, response)) super.saveRequest(request, response);
    }

    /** Another page that is asked for meanwhile must not push out what somebody typed. */
    private boolean holdsAForm(HttpServletRequest request, HttpServletResponse response) {
        var saved = getRequest(request, response);
        return saved != null && saved.getParameterMap().containsKey(REDISPLAY);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request,
            HttpServletResponse response) {
        var person = signedIn.now();
        if (person == null) return null;
        var kept = super.getMatchingRequest(request, response);
        if (kept == null) return null;
        var typedBy = kept.getParameter("editor");
        return typedBy == null || typedBy.equals(person.name()) ? kept : null;
    }

    /** The form as a request to read its address. */
    private static class Typed extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters = new LinkedHashMap<>();

        Typed(HttpServletRequest form) {
            super(form);
            form.getParameterMap()
                    .forEach((name, values) -> { if (!name.startsWith("_")) parameters.put(name, values); });
            parameters.put(REDISPLAY, new String[]{"session"});
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return parameters.get(name);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = parameters.get(name);
            return values == null ? null : values[0];
        }
    }
}
