package eu.pescoportal.web.cache;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Before everything else: answers what everybody can read from what is kept, and lets the rest be made, so
 * much at a time. Whatever is made is written into one buffer and gets a tag of what it says.
 */
class PageCache implements Filter {

    /** Files never change, and health is asked when there is too much of everything else. */
    private static final List<String> ELSEWHERE = List.of("/assets/", "/webjars/", "/actuator/",
            "/favicon.ico");

    private final Supplier<PublicAddresses> addresses;
    private final PublicAnswers answers;
    private final People people;
    private final Making making;
    private final Refusals refusals;

    PageCache(Supplier<PublicAddresses> addresses, PublicAnswers answers, People people, Making making,
            Refusals refusals) {
        this.addresses = addresses;
        this.answers = answers;
        this.people = people;
        this.making = making;
        this.refusals = refusals;
    }

    @Override
    public void doFilter(ServletRequest asking, ServletResponse answering, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) asking;
        var response = (HttpServletResponse) answering;
        if (!isRead(request)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            answer(request, response, chain);
        } catch (RefusedException e) {
            refusals.send(e, request, response, chain);
        }
    }

    private static boolean isRead(HttpServletRequest request) {
        var method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) return false;
        var path = request.getRequestURI();
        var from = request.getContextPath().length();
        return ELSEWHERE.stream().noneMatch(start -> path.startsWith(start, from));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var somebody = people.maySignIn(request);
        if (!somebody && request.getQueryString() == null) {
            // Most requests end here.
            var page = new Asked(request.getRequestURI(), Map.of(), "");
            if (answers.sendKept(page, request, response)) return;
        }
        var asked = asked(request);
        if (asked != null && !(somebody && people.isSignedIn(request)))
            answers.send(asked, request, response, chain);
        else {
            making.count(request);
            making.make(request, response, chain, somebody).finish(request);
        }
    }

    /** Null where the answer is not kept. */
    private @Nullable Asked asked(HttpServletRequest request) {
        var uri = request.getRequestURI();
        var taken = addresses.get().taken(uri.substring(request.getContextPath().length()));
        if (taken == null) return null;
        try {
            return Asked.of(uri, request.getParameterMap(), taken);
        } catch (IllegalStateException _) { // not encoded as it should be, which the page for that says
            return null;
        }
    }
}
