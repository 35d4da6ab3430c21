package eu.pescoportal.fault;

import eu.pescoportal.Visitor;
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
                var body = answer.response().body().strip();
                if (answer.status() == 200 && !body.endsWith("</html>") && !body.endsWith("}")) wrong++;
            } catch (RuntimeException _) { // nobody there
                count(0);
            }
        }
    }

    private synchronized void count(int status) {
        statuses.merge(status, 1, Integer::sum);
    }

    @Override
    public synchronized String toString() {
        return "answers by status (0: none) " + statuses + ", cut off " + wrong;
    }
}
