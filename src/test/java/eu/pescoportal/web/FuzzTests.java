package eu.pescoportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pescoportal.ChangingTest;
import eu.pescoportal.SignedIn;
import eu.pescoportal.Visitor;
import eu.pescoportal.account.AccountRole;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Nothing that can be sent is a fault of the portal, and nothing hangs. {@code -Dfuzz=100000} sends more,
 * {@code -Dfuzz.seed=7} others.
 */
@NullUnmarked
@ChangingTest
class FuzzTests {

    private static final int REQUESTS = Integer.getInteger("fuzz", 5_000);
    private static final long SEED = Long.getLong("fuzz.seed", 2017);

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PasswordEncoder encoder;
    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private Fuzz.Visitor ada;
    private int asked;

    @Test
    void noRequestIsAFaultOfThePortal() throws IOException {
        var patterns = new TreeSet<String>();
        for (var mapping : mappings)
            mapping.getHandlerMethods().keySet().forEach(info -> patterns.addAll(info.getPatternValues()));
        assertThat(patterns).hasSizeGreaterThan(60);
        var fuzz = new Fuzz(SEED, Fuzz.withPublicFiles(List.copyOf(patterns)), this::admin);
        var wrong = new ArrayList<String>();
        for (int i = 0; i < REQUESTS; i++) {
            var request = fuzz.next();
            var status = status(request);
            statuses.merge(status, 1, Integer::sum);
            if (status == HANGS || status >= 500 && !isOfTheProtocol(status, text(request)))
                wrong.add(status + " to " + text(request).substring(0, Math.min(600, request.length)));
        }
        System.out.println(REQUESTS + " requests by status (0: closed without an answer): " + statuses);
        assertThat(wrong.stream().limit(20)).as(wrong.size() + " of " + statuses).isEmpty();
        assertThat(statuses.get(200)).as("the good ones get somewhere").isGreaterThan(REQUESTS / 50);
    }

    private static final int HANGS = -1;

    /** What RFC 9110 asks of the server where a request is in another protocol than its own. */
    private static boolean isOfTheProtocol(int status, String request) {
        return status == 505 && request.contains(" HTTP/9.9\r\n") || status == 501
                && (request.startsWith("CONNECT ") || request.contains("\r\nTransfer-Encoding: "));
    }

    private int status(byte[] request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            var answer = text(socket.getInputStream().readAllBytes());
            return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
        } catch (SocketTimeoutException _) {
            return HANGS;
        } catch (SocketException _) { // closed while it was still sent
            return 0;
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Somebody who may do everything, signed in anew now and then, since some requests sign them out. */
    private Fuzz.Visitor admin() {
        if (asked++ % 100 == 0) {
            jdbc.sql("delete from sign_in_attempt").update();
            SignedIn.account(jdbc, encoder, "ada", AccountRole.ADMIN, AccountRole.EDITOR);
            var visitor = new Visitor(port);
            visitor.signIn("ada", SignedIn.PASSWORD);
            visitor.get("/account");
            ada = new Fuzz.Visitor("SESSION=" + visitor.session().orElseThrow(), visitor.token());
        }
        return ada;
    }
}
