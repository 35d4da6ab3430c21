package eu.pescoportal.web.cache;

import eu.pescoportal.web.cache.Tally.Way;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What public addresses answer: as it is kept, else made once for all who ask for it at the same time. */
class PublicAnswers {

    /** Says that an answer is what is left while the database is away. */
    static final String AWAY = "Portal-Database";

    private static final int PATIENCE_IN_SECONDS = 10;

    private final Answers answers;
    private final Site site;
    private final Making making;

    PublicAnswers(Answers answers, Site site, Making making) {
        this.answers = answers;
        this.site = site;
        this.making = making;
    }

    Way send(Asked asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (sendKept(asked, request, response)) return Way.KEPT;
        var away = site.awaySince();
        var key = new Key(asked.path(), asked.query(), site.moment(), away);
        var others = answers.begin(key);
        var clean = new CleanRequest(request, asked, site.address());
        if (others == null) {
            make(key, clean, request, response, chain);
            return Way.MADE;
        }
        var answer = madeBy(others);
        if (answer == null) {
            made(clean, request, response, chain).finish(request);
            return Way.MADE;
        }
        send(answer, away, request, response);
        return Way.KEPT;
    }

    /** Whether there was an answer at hand; one from before the database went is still true. */
    boolean sendKept(Asked asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var away = site.awaySince();
        var key = new Key(asked.path(), asked.query(), site.moment(), null);
        var answer = answers.find(key);
        if (answer == null && away != null) answer = answers.find(key.whileAway(away));
        if (answer == null) return false;
        send(answer, away, request, response);
        return true;
    }

    private void make(Key key, CleanRequest clean, HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws IOException, ServletException {
        BufferedResponse made;
        Answer answer = null;
        try {
            made = made(clean, request, response, chain);
            answer = Answer.forEverybody(made, key.isOfAFilter() ? Packing.QUICK : Packing.SMALL);
        } finally {
            // What was made while the day or the register changed may be of either.
            answers.finish(key, answer, key.moment().equals(site.moment()));
        }
        if (answer == null) {
            made.finish(request);
            return;
        }
        response.reset();
        send(answer, key.away(), request, response);
    }

    private BufferedResponse made(CleanRequest clean, HttpServletRequest request,
            HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        making.count(request);
        return making.make(clean, response, chain, false);
    }

    /** Null if it is nothing to be kept. */
    private static @Nullable Answer madeBy(CompletableFuture<@Nullable Answer> others) {
        try {
            return others.orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException _) { // it takes too long
            throw RefusedException.busy();
        }
    }

    private static void send(Answer answer, @Nullable Instant away, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        if (away != null) response.setHeader(AWAY, "away since " + away);
        answer.send(request, response);
    }
}
