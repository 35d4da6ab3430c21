package eu.pescoportal.fault;

import eu.pescoportal.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;

/**
 * A program, not a test: attacks a portal of its own for some seconds in each way, from as many addresses as
 * there are attackers, and says how long bystanders waited before, meanwhile and from twenty seconds later
 * on. Arguments: the jar, for how many seconds (15), and which attacks if not all.
 */
@NullUnmarked
public final class Attacks {

    private static final int AT_ONCE = 200;
    /** What a bystander asks for: kept pages, a page that is not, and one that needs the database. */
    private static final List<String> PEACEFUL = List.of("/", "/projects?state=ee", "/projects/essor",
            "/projects.json", "/login", "/projects?on=");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final int port;

    private Attacks(int port) {
        this.port = port;
    }

    private interface Attack {

        /** @return the status, or what went wrong */
        String once(Attacks attacks, String address);
    }

    private static final Map<String, Attack> ALL = new TreeMap<>(
            Map.of("sign-ins", Attacks::signIn, "searches",
                    asking(() -> "/projects?q=a" + any() + "&on=2021-0" + (1 + any() % 9)
                            + "-11&match=any&state=ee&state=fr&size=100"),
                    "long-addresses", asking(() -> "/admin?x=" + any() + "y".repeat(60_000)), "large-forms",
                    (attacks,
                            address) -> attacks.sent(attacks.request("/admin/projects/essor", address)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString("summary=" + any() + "y".repeat(511_000)))),
                    "sessions", asking(() -> "/login?" + any())));

    private static Attack asking(Supplier<String> paths) {
        return (attacks, address) -> attacks.sent(attacks.request(paths.get(), address));
    }

    /** With a session and the token of its form, as whoever guesses has to. */
    private String signIn(String address) {
        try {
            return Integer.toString(new Visitor(port, address).signIn("guess" + any(), "guess").status());
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    private HttpRequest.Builder request(String path, String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("X-Forwarded-For", address);
    }

    public static void main(String[] arguments) throws Exception {
        var time = Duration.ofSeconds(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15);
        var chosen = arguments.length > 2
                ? List.of(arguments).subList(2, arguments.length)
                : List.copyOf(ALL.keySet());
        var folder = Path.of("target", "attacks", Long.toString(System.nanoTime(), 36));
        try (var portal = new RunningPortal(Path.of(arguments[0]), folder, "--portal.limit.per-second=10")) { // as
                                                                                                              // it
                                                                                                              // is
                                                                                                              // by
                                                                                                              // itself
            portal.start();
            Thread.sleep(20_000); // its pages are ready
            for (var name : chosen)
                new Attacks(portal.port).attack(name, time);
        }
        System.exit(0);
    }

    private void attack(String name, Duration time) throws InterruptedException {
        System.out.println("== " + name);
        System.out.println("before:     " + bystander(Duration.ofSeconds(5)));
        var answers = new ConcurrentSkipListMap<String, Integer>();
        var end = System.nanoTime() + time.toNanos();
        var attackers = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> Thread.ofVirtual().start(() -> attack(ALL.get(name), i, end, answers)))
                .toList();
        System.out.println("meanwhile:  " + bystander(time));
        for (var one : attackers)
            one.join();
        System.out.println("attackers:  " + answers);
        Thread.sleep(20_000);
        System.out.println("afterwards: " + bystander(Duration.ofSeconds(5)));
    }

    private void attack(Attack attack, int attacker, long end, Map<String, Integer> answers) {
        while (System.nanoTime() < end)
            answers.merge(attack.once(this, "198.51.%d.%d".formatted(attacker / 100, attacker % 100)), 1,
                    Integer::sum);
    }

    private String sent(HttpRequest.Builder request) {
        try {
            return Integer.toString(http.send(request.build(), BodyHandlers.discarding()).statusCode());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        } catch (Exception e) {
            return e.getClass().getSimpleName();
        }
    }

    /** Somebody at another address, who asks for one page after the other. */
    private String bystander(Duration time) throws InterruptedException {
        var waited = new ArrayList<Long>();
        var answers = new TreeMap<String, Integer>();
        var end = System.nanoTime() + time.toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            var path = PEACEFUL.get(i % PEACEFUL.size());
            if (path.endsWith("="))
                path += "20%d-0%d-1%d".formatted(19 + any() % 7, 1 + any() % 9, any() % 10);
            var begun = System.nanoTime();
            var status = sent(request(path, "203.0.113.9"));
            waited.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
            answers.merge(status.equals("200") ? status : status + " " + path, 1, Integer::sum);
            Thread.sleep(100);
        }
        waited.sort(null);
        return "ms in the middle %d, longest %d; %s".formatted(waited.get(waited.size() / 2),
                waited.getLast(), answers);
    }

    private static int any() {
        return ThreadLocalRandom.current().nextInt(1_000_000);
    }
}
