package eu.pescoportal.account.signin;
import eu.pescoportal.account.KeptForm;
import eu.pescoportal.account.KeptForms;
import eu.pescoportal.account.signin.attempt.SignInAttempts;
import eu.pescoportal.web.BusyException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Remembers across the sign-in which page was asked for, and what was typed into a form. Such a form is shown
 * again, never sent again: after the sign-in its own address is read with the typed parameters and the
 * request attribute {@link KeptForms#SHOWN}, as often as it is loaded, until the form is sent again. Anybody
 * can make the portal remember, so it is little: of a page its address, if that is no longer than ours are.
 */
@Component
class KeptRequests implements RequestCache {

    private static final String ADDRESS = "eu.pescoportal.account.address";
    private static final int LONGEST = 1000;
    private static final RequestMatcher PAGES = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/admin/**"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/account/**"));
    private final KeptForms forms;
    private final SignInAttempts attempts;
    private final SignedIn signedIn;

    KeptRequests(KeptForms forms, SignInAttempts attempts, SignedIn signedIn) {
        this.forms = forms;
        this.attempts = attempts;
        this.signedIn = signedIn;
    }

    /**
     * A page that is asked for while something typed waits must not push it out. Forms of the signed out come
     * here by two ways: with a token of the sign-in page, and without.
     */
    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (Origin.isOurForm(request)) {
            var form = KeptForm.of(request);
            var signedOut = signedIn.now() == null;
            if (signedOut && !attempts.mayKeepAForm(request.getRemoteAddr(), form.size()))
                throw new BusyException("No room for another form");
            forms.keep(form, request);
            remember(form.address(), request, response);
            if (signedOut) request.getSession().setMaxInactiveInterval((int) KeptForms.KEPT_FOR.toSeconds());
        } else if (PAGES.matches(request) && !forms.any(request)) {
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            remember(request.getRequestURI() + query, request, response);
        }
    }

    private void remember(String address, HttpServletRequest request, HttpServletResponse response) {
        if (address.length() <= LONGEST)
            request.getSession().setAttribute(ADDRESS, KeptForms.continued(address));
        else
            removeRequest(request, response);
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ADDRESS) instanceof String address
                ? new SimpleSavedRequest(address)
                : null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request,
            HttpServletResponse response) {
        var person = signedIn.now();
        if (person == null) return null;
        var form = forms.at(request);
        if (request.getMethod().equals(HttpMethod.POST.name())) {
            if (form.isPresent()) forms.drop(request);
            return null;
        }
        if (request.getParameter(KeptForms.CONTINUE) == null) return null;
        removeRequest(request, response);
        return form.filter(kept -> kept.isBy(person)).map(kept -> new TypedForm(request, kept)).orElse(null);
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(ADDRESS);
    }
}
