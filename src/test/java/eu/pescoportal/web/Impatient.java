package eu.pescoportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Two who ask for what is hard to read, and take it for a fault if the answer is one or does not come soon.
 */
final class Impatient {

    private static final Duration SOON = Duration.ofSeconds(3);

    final Visitor visitor;
    final Visitor admin;

    Impatient(int port, JdbcClient jdbc, PasswordEncoder encoder) {
        jdbc.sql("delete from sign_in_attempt").update();
        SignedIn.account(jdbc, encoder, "ada", AccountRole.ADMIN);
        visitor = new Visitor(port);
        admin = new Visitor(port);
        admin.signIn("ada", SignedIn.PASSWORD);
    }

    /**
     * As somebody for whom nothing is kept and nothing taken out of what is asked, and as anybody.
     *
     * @return their statuses
     */
    List<Integer> assertAnswered(String address) {
        var mayAnybody = !address.startsWith("/admin") && !address.startsWith("/account");
        return Stream.of(admin, visitor)
                .filter(who -> who == admin || mayAnybody)
                .map(who -> assertAnswered(who, address))
                .toList();
    }

    int assertAnswered(Visitor who, String address, String... headers) {
        var named = headers.length == 0 ? "" : headers[0] + ": " + headers[1].substring(0, 20);
        return assertSoon(address.substring(0, Math.min(address.length(), 100)) + " " + named,
                () -> who.get(address, headers).status());
    }

    /** @return the status */
    int assertSoon(String what, IntSupplier call) {
        var begun = Instant.now();
        var status = call.getAsInt();
        assertThat(status).as(what).isLessThan(500);
        assertThat(Duration.between(begun, Instant.now())).as(what).isLessThan(SOON);
        return status;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
