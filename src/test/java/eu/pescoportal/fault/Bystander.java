package eu.pescoportal.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Somebody who reads, one page after the other, and says how long that took. Arguments: the port, and for how
 * many seconds.
 */
final class Bystander {

    /** Kept pages, a page that is not, and one that needs the database. */
    private static final List<String> PEACEFUL = List.of("/", "/projects?state=ee", "/projects/essor",
            "/projects.json", "/login", "/projects?on=");

    private final Web web;

    private Bystander(int port) {
        this.web = new Web(port);
    }

    public static void main(String[] arguments) throws InterruptedException {
        var bystander = new Bystander(Integer.parseInt(arguments[0]));
        System.out.println(bystander.read(Duration.ofSeconds(Integer.parseInt(arguments[1]))));
        System.exit(0);
    }

    private String read(Duration time) throws InterruptedException {
        var waited = new ArrayList<Long>();
        var longest = new TreeMap<String, Long>();
        var answers = new TreeMap<String, Integer>();
        web.send(web.request("/actuator/health", "203.0.113.9")); // until then this program loads itself
        var end = System.nanoTime() + time.toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            var page = PEACEFUL.get(i % PEACEFUL.size());
            var path = page.endsWith("=")
                    ? page + "20%d-0%d-1%d".formatted(19 + any(7), 1 + any(9), any(10))
                    : page;
            var begun = System.nanoTime();
            var status = web.send(web.request(path, "203.0.113.9"));
            var passed = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            waited.add(passed);
            longest.merge(page, passed, Math::max);
            answers.merge(status.equals("200") ? status : status + " " + path, 1, Integer::sum);
            Thread.sleep(100);
        }
        waited.sort(null);
        return "ms in the middle %d, longest %d %s; %s".formatted(waited.get(waited.size() / 2),
                waited.getLast(), longest, answers);
    }

    private static int any(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }
}
