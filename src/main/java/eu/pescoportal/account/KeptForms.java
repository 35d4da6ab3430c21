package eu.pescoportal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
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

    /** What a parameter {@code form} looks like that tells forms for new records apart. */
    public static final String FORM_ID = "[0-9a-f-]{36}";

    private static final String SAVED = "eu.pescoportal.account.saved";
    private static final String FORMS_KEPT = "eu.pescoportal.account.forms";
    private static final int MOST = 8;
    private static final String FORM = "form";
    private static final int LARGEST = 512 * 1024;

    /** Long enough for a lunch, or for an admin who must help with a forgotten password. */
    private static final Duration KEPT_FOR = Duration.ofHours(12);
    /** Those whose address shows them again; a button of the accounts' pages is pressed anew. */
    private static final RequestMatcher FORMS = new AndRequestMatcher(
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/admin/**"),
            new NegatedRequestMatcher(PathPatternRequestMatcher.pathPattern("/admin/people/**")));
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
            if (getRequest(request, response) instanceof DefaultSavedRequest form) {
                var forms = forms(request);
                forms.putLast(place(request), form);
                if (forms.size() > MOST) forms.pollFirstEntry();
                keep(forms, request);
            }
            if (signedIn.now() == null)
                request.getSession().setMaxInactiveInterval((int) KEPT_FOR.toSeconds());
        } else if (!holdsAForm(request)) super.saveRequest(request, response);
    }

    /**
     * Whether something typed waits for the sign-in; a page that is asked for meanwhile must not push it out.
     */
    boolean holdsAForm(HttpServletRequest request) {
        return !forms(request).isEmpty();
    }

    /**
     * The forms of that person that wait to be sent again, the last one first: where to find each, by what
     * its record is called there.
     */
    public SequencedMap<String, String> of(Person person, HttpServletRequest request) {
        var found = new LinkedHashMap<String, String>();
        forms(request).reversed().values().forEach(form -> {
            if (isBy(person, form))
                found.put(address(form),
                        Stream.of("name", "title")
                                .map(form::getParameterValues)
                                .filter(values -> values != null && values.length > 0 && !values[0].isBlank())
                                .map(values -> values[0])
                                .findFirst()
                                .orElse(form.getRequestURI()));
        });
        return found;
    }

    /** Within the portal. */
    private static String address(SavedRequest form) {
        var whole = URI.create(form.getRedirectUrl());
        return whole.getRawPath() + "?" + whole.getRawQuery();
    }

    private static boolean isBy(Person person, SavedRequest form) {
        var typedBy = form.getParameterValues("editor");
        return typedBy == null || typedBy.length == 0 || typedBy[0].equals(person.name());
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request,
            HttpServletResponse response) {
        var person = signedIn.now();
        if (person == null) return null;
        var forms = forms(request);
        var form = forms.isEmpty() ? null : forms.get(place(request));
        if (form == null) return super.getMatchingRequest(request, response);
        if (request.getMethod().equals(HttpMethod.POST.name())) {
            forms.remove(place(request));
            keep(forms, request);
        } else if (isBy(person, form)) {
            request.getSession().setAttribute(SAVED, form);
            var kept = super.getMatchingRequest(request, response);
            if (kept != null) kept.setAttribute(SHOWN, true);
            return kept;
        }
        return null;
    }

    /** The address, and which of the forms for a new record it is that were open there. */
    private static String place(HttpServletRequest request) {
        var form = form(request);
        return form == null ? request.getRequestURI() : request.getRequestURI() + "?" + form;
    }

    /** As an address names it. */
    private static @Nullable String form(HttpServletRequest request) {
        var form = request.getParameter(FORM);
        return form == null || !form.matches(FORM_ID) ? null : FORM + "=" + form;
    }

    /** By their places, the last one last. */
    private static LinkedHashMap<String, DefaultSavedRequest> forms(HttpServletRequest request) {
        var session = request.getSession(false);
        var kept = session == null ? null : session.getAttribute(FORMS_KEPT);
        var forms = new LinkedHashMap<String, DefaultSavedRequest>();
        if (kept instanceof Map<?, ?> map)
            map.forEach((address, form) -> forms.put((String) address, (DefaultSavedRequest) form));
        return forms;
    }

    private static void keep(LinkedHashMap<String, DefaultSavedRequest> forms, HttpServletRequest request) {
        request.getSession().setAttribute(FORMS_KEPT, forms);
    }

    /** The form as a request to read its address. */
    private static class Typed extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters = new LinkedHashMap<>();

        Typed(HttpServletRequest form) {
            super(form);
            form.getParameterMap()
                    .forEach((name, values) -> { if (!name.startsWith("_")) parameters.put(name, values); });
        }

        @Override
        public @Nullable String getQueryString() {
            var query = super.getQueryString();
            var form = form(this);
            if (form == null) return query;
            return query == null ? form : query + "&" + form;
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
