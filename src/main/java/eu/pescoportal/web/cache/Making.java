package eu.pescoportal.web.cache;

import eu.pescoportal.web.BusyException;
import eu.pescoportal.web.FewAtOnce;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is not kept: so much for one address, so much at once for all. It is done on threads of its own,
 * among which the system divides the processors: on those that requests share, whoever only takes what is
 * kept would wait for whole pages.
 */
class Making {

    /** With the right value it says that the portal itself asks, which is not counted. */
    static final String OWN = "Portal-Own";

    private final String password = UUID.randomUUID().toString();
    private final Allowances allowances;
    private final FewAtOnce visitors;
    /** A crowd of visitors does not keep those waiting who are signed in, nor the reverse. */
    private final FewAtOnce people;

    Making(LimitProperties limits) {
        this.allowances = new Allowances(limits, System::nanoTime);
        this.visitors = turns("page", limits);
        this.people = turns("page-of-a-person", limits);
    }

    private static FewAtOnce turns(String what, LimitProperties limits) {
        return new FewAtOnce(what, limits.atOnce(), limits.waiting(), (int) limits.patience().toSeconds());
    }

    String password() {
        return password;
    }

    /**
     * What the rest of the portal answers.
     *
     * @param person
     *            whether the request is of somebody who says to be signed in
     * @throws RefusedException
     *             if too much is asked for
     */
    BufferedResponse make(HttpServletRequest request, HttpServletResponse response, FilterChain chain,
            boolean person) throws IOException, ServletException {
        var made = new BufferedResponse(response);
        var failure = turn(person, () -> {
            try {
                chain.doFilter(request, made);
                return null;
            } catch (IOException | ServletException e) {
                return e;
            }
        });
        if (failure instanceof IOException e) throw e;
        if (failure instanceof ServletException e) throw e;
        return made;
    }

    private <T extends @Nullable Object> T turn(boolean person, Callable<T> work) {
        try {
            return (person ? people : visitors).take(work);
        } catch (BusyException _) {
            throw RefusedException.busy();
        }
    }

    /** Takes one of those that are left to whoever asks. */
    void count(HttpServletRequest request) {
        if (password.equals(request.getHeader(OWN))) return;
        var seconds = allowances.take(request.getRemoteAddr());
        if (seconds > 0) throw RefusedException.tooMuch(seconds);
    }

    /** Something that is asked of the database about a person. */
    boolean isSo(Callable<Boolean> question) {
        return turn(true, question);
    }
}
