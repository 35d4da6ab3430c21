package eu.pescoportal.account.signin;

import eu.pescoportal.account.KeptForm;
import eu.pescoportal.account.KeptForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Remembers across the sign-in which page was asked for, and what was typed into a form. Such a form is shown
 * again, never sent again: after the sign-in its own address is read with the typed parameters and the
 * request attribute {@link KeptForms#SHOWN}, as often as it is loaded, until the form is sent again.
 */
@Component
class KeptRequests extends HttpSessionRequestCache {

    private static final String SAVED = "eu.pescoportal.account.saved";

    /** Long enough for a lunch, or for an admin who must help with a forgotten password. */
    private static final Duration KEPT_FOR = Duration.ofHours(12);

    private static final RequestMatcher PAGES = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/admin/**"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/account/**"));

    private final KeptForms forms;
    private final SignedIn signedIn;

    KeptRequests(KeptForms forms, SignedIn signedIn) {
        this.forms = forms;
        this.signedIn = signedIn;
        setRequestMatcher(PAGES);
        setSessionAttrName(SAVED);
    }

    /** A page that is asked for while something typed waits must not push it out. */
    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (Origin.isOurForm(request)) {
            super.saveRequest(new TypedForm(request), response);
            if (getRequest(request, response) instanceof DefaultSavedRequest form)
                forms.keep(new KeptForm(form), request);
            if (signedIn.now() == null)
                request.getSession().setMaxInactiveInterval((int) KEPT_FOR.toSeconds());
        } else if (!forms.any(request)) super.saveRequest(request, response);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request,
            HttpServletResponse response) {
        var person = signedIn.now();
        if (person == null) return null;
        var form = forms.at(request);
        if (form.isEmpty()) return super.getMatchingRequest(request, response);
        if (request.getMethod().equals(HttpMethod.POST.name())) {
            forms.drop(request);
            return null;
        }
        if (!form.get().isBy(person)) return null;
        request.getSession().setAttribute(SAVED, form.get().request());
        var kept = super.getMatchingRequest(request, response);
        if (kept != null) kept.setAttribute(KeptForms.SHOWN, true);
        return kept;
    }
}
