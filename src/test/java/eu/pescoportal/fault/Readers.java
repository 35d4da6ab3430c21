package eu.pescoportal.fault;

import eu.pescoportal.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.NullMarked;

/**
 * Who reads meanwhile: pages that are kept and some that are not. Says how often each status was answered.
 */
@NullMarked
final class Readers implements Runnable {

    private static final List<String> PATHS = List.of("/", "/projects", "/projects?state=ee", "/states/fr",
            "/projects/essor", "/projects.json", "/partners/nato", "/about");

    private final RunningPortal portal;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final long begun = System.nanoTime();
    private int wrong;
    private volatile boolean ended;

    Readers(RunningPortal portal) {
        this.portal = portal;
    }

    void end() {
        ended = true;
    }

    @Override
    public void run() {
        var random = ThreadLocalRandom.current();
        while (!ended) {
            var path = random.nextInt(4) == 0
                    ? "/projects?on=20%02d-0%d-1%d".formatted(19 + random.nextInt(7), 1 + random.nextInt(9),
                            random.nextInt(10))
                    : PATHS.get(random.nextInt(PATHS.size()));
            try {
                var answer = new Visitor(portal.port).get(path);
                count(answer.status());
                if (answer.status() == 200) check(path, answer.response().body().strip());
            } catch (RuntimeException _) { // nobody there
                count(0);
            }
        }
    }

    /** Whole, and what it was the first time: each page has a title of its own. */
    private synchronized void check(String path, String body) {
        if (!body.endsWith("</html>") && !body.endsWith("}")) wrong++;
        var title = body.substring(body.indexOf("<title>") + 1, body.indexOf("</title>") + 1);
        if (!titles.computeIfAbsent(path, _ -> title).equals(title)) wrong++;
    }

    private synchronized void count(int status) {
        statuses.merge(status, 1, Integer::sum);
    }

    @Override
    public synchronized String toString() {
        var seconds = (System.nanoTime() - begun) / 1e9;
        var each = statuses.values().stream().mapToInt(Integer::intValue).sum() / seconds;
        return "answers by status (0: none) " + statuses
                + ", %.0f a second, cut off or of something else %d".formatted(each, wrong);
    }
}
