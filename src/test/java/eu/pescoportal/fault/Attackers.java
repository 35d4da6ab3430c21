package eu.pescoportal.fault;

import eu.pescoportal.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;

/**
 * Two hundred who attack a portal at once in one way, each from an address of their own, for a while; says
 * how they were answered. Arguments: the port, the seconds, and the way.
 */
@NullUnmarked
final class Attackers {

    private static final int AT_ONCE = 200;

    private interface Attack {

        /** @return the status, or what went wrong */
        String once(Attackers attackers, String address);
    }

    static final Map<String, Attack> WAYS = new TreeMap<>(
            Map.of("sign-ins", Attackers::signIn, "large-forms", Attackers::sendALargeForm, "searches",
                    asking(() -> "/projects?q=a" + any() + "&on=2021-0" + (1 + any() % 9)
                            + "-11&match=any&state=ee&state=fr&size=100"),
                    "long-addresses", asking(() -> "/admin?x=" + any() + "y".repeat(60_000)), "sessions",
                    asking(() -> "/login?" + any())));

    private final int port;
    private final Web web;

    private Attackers(int port) {
        this.port = port;
        this.web = new Web(port);
    }

    public static void main(String[] arguments) throws InterruptedException {
        var attackers = new Attackers(Integer.parseInt(arguments[0]));
        var time = Duration.ofSeconds(Integer.parseInt(arguments[1]));
        System.out.println(attackers.attack(WAYS.get(arguments[2]), time));
        System.exit(0);
    }

    private Map<String, Integer> attack(Attack attack, Duration time) throws InterruptedException {
        var answers = new ConcurrentSkipListMap<String, Integer>();
        var end = System.nanoTime() + time.toNanos();
        var all = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> Thread.ofVirtual().start(() -> attack(attack, i, end, answers)))
                .toList();
        for (var one : all)
            one.join();
        return answers;
    }

    private void attack(Attack attack, int attacker, long end, Map<String, Integer> answers) {
        while (System.nanoTime() < end)
            answers.merge(attack.once(this, "198.51.%d.%d".formatted(attacker / 100, attacker % 100)), 1,
                    Integer::sum);
    }

    private static Attack asking(Supplier<String> paths) {
        return (attackers, address) -> attackers.web.send(attackers.web.request(paths.get(), address));
    }

    private String sendALargeForm(String address) {
        return web.send(web.request("/admin/projects/essor", address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("summary=" + any() + "y".repeat(511_000))));
    }

    /** With a session and the token of its form, as whoever guesses has to. */
    private String signIn(String address) {
        try {
            return Integer.toString(new Visitor(port, address).signIn("guess" + any(), "guess").status());
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static int any() {
        return ThreadLocalRandom.current().nextInt(1_000_000);
    }
}
