package eu.pescoportal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Remembers across the sign-in which page was asked for, and what was typed into a form of the editors when
 * the session had ended. Such a form is shown again, never sent again: after the sign-in its own address is
 * read with the typed parameters and the request attribute {@link #SHOWN}, as often as it is loaded, until
 * the form is sent again. Parameters that begin with an underscore are buttons and tokens, and are left out.
 * Where a field {@code editor} names who typed, nobody else gets to see it.
 */
@Component
public class KeptForms extends HttpSessionRequestCache {

    /** Set on a request that reads a kept form, and on no other: what an address says is nobody's work. */
    public static final String SHOWN = "eu.pescoportal.account.shown";

    private static final String SAVED = "eu.pescoportal.account.saved";
    private static final int LARGEST = 512 * 1024;

    /** Long enough for a lunch, or for an admin who must help with a forgotten password. */
    private static final Duration KEPT_FOR = Duration.ofHours(12);
    private static final RequestMatcher FORMS = PathPatternRequestMatcher.pathPattern(HttpMethod.POST,
            "/admin/**");
    private static final RequestMatcher PAGES = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/admin/**"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/account/**"));

    private final SignedIn signedIn;

    KeptForms(SignedIn signedIn) {
        this.signedIn = signedIn;
        setRequestMatcher(PAGES);
        setSessionAttrName(SAVED);
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
        if (isForm(request)) {
            super.saveRequest(new Typed(request), response);
            if (signedIn.now() == null)
                request.getSession().setMaxInactiveInterval((int) KEPT_FOR.toSeconds());
        } else if (!holdsAForm(request, response)) super.saveRequest(request, response);
    }

    /**
     * Whether something typed waits for the sign-in; a page that is asked for meanwhile must not push it out.
     */
    boolean holdsAForm(HttpServletRequest request, HttpServletResponse response) {
        var saved = getRequest(request, response);
        return saved != null && isTyped(saved);
    }

    private static boolean isTyped(SavedRequest saved) {
        return saved.getParameterMap().containsKey(SHOWN);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request,
            HttpServletResponse response) {
        var person = signedIn.now();
        if (person == null) return null;
        var saved = getRequest(request, response);
        if (request.getMethod().equals(HttpMethod.POST.name()) && saved instanceof DefaultSavedRequest form
                && request.getRequestURI().equals(form.getRequestURI())) {
            removeRequest(request, response);
            return null;
        }
        var kept = super.getMatchingRequest(request, response);
        if (kept == null || saved == null || !isTyped(saved)) return kept;
        var typedBy = kept.getParameter("editor");
        if (typedBy != null && !typedBy.equals(person.name())) return null;
        request.getSession().setAttribute(SAVED, saved);
        kept.setAttribute(SHOWN, true);
        return kept;
    }

    /** The form as a request to read its address. */
    private static class Typed extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters = new LinkedHashMap<>();

        Typed(HttpServletRequest form) {
            super(form);
            form.getParameterMap()
                    .forEach((name, values) -> { if (!name.startsWith("_")) parameters.put(name, values); });
            parameters.put(SHOWN, new String[]{"true"});
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
