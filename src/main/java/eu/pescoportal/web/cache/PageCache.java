package eu.pescoportal.web.cache;

import eu.pescoportal.web.cache.Tally.Way;
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
    private final Tally tally;

    PageCache(Supplier<PublicAddresses> addresses, PublicAnswers answers, People people, Making making,
            Refusals refusals, Tally tally) {
        this.addresses = addresses;
        this.answers = answers;
        this.people = people;
        this.making = making;
        this.refusals = refusals;
        this.tally = tally;
    }

    @Override
    public void doFilter(ServletRequest asking, ServletResponse answering, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) asking;
        var response = (HttpServletResponse) answering;
        var begun = System.nanoTime();
        var way = Way.OWN;
        var status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR; // as whatever is thrown will be answered
        try {
            way = answered(request, response, chain);
            status = response.getStatus();
        } catch (IOException e) { // nobody waits for the answer any more
            status = HttpServletResponse.SC_REQUEST_TIMEOUT;
            throw e;
        } finally {
            tally.count(way, status, System.nanoTime() - begun);
        }
    }

    private Way answered(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var method = request.getMethod();
        var sent = !method.equals("GET") && !method.equals("HEAD");
        if (sent || isElsewhere(request)) {
            chain.doFilter(request, response);
            return sent ? Way.SENT : Way.FILE;
        }
        try {
            return answer(request, response, chain);
        } catch (RefusedException e) {
            refusals.send(e, request, response, chain);
            return Way.REFUSED;
        }
    }

    private static boolean isElsewhere(HttpServletRequest request) {
        var path = request.getRequestURI();
        var from = request.getContextPath().length();
        return ELSEWHERE.stream().anyMatch(start -> path.startsWith(start, from));
    }

    private Way answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var somebody = people.maySignIn(request);
        if (!somebody && request.getQueryString() == null) {
            // Most requests end here.
            var page = new Asked(request.getRequestURI(), Map.of(), "");
            if (answers.sendKept(page, request, response)) return Way.KEPT;
        }
        var asked = asked(request);
        if (asked != null && !(somebody && people.isSignedIn(request)))
            return answers.send(asked, request, response, chain);
        making.count(request);
        making.make(request, response, chain, somebody).finish(request);
        return Way.OWN;
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
