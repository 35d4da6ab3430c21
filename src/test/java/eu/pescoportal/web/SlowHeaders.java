package eu.pescoportal.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * A program, not a test: opens many connections to a portal on this machine and sends headers so slowly that
 * they never end; says how many the portal kept, and whether it answers others meanwhile and afterwards. The
 * arguments are the port, how many connections (at most 7,000) and how many seconds (at most 60).
 */
@NullMarked
public class SlowHeaders {

    private static final int MOST = 7_000;
    private static final int LONGEST = 60;

    private final List<SocketChannel> open = new ArrayList<>();
    private final Set<SocketChannel> begun = new HashSet<>();
    private final int port;

    private SlowHeaders(int port) {
        this.port = port;
    }

    public static void main(String[] arguments) throws Exception {
        var port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8080;
        var connections = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
        var seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
        var attack = new SlowHeaders(port);
        System.out.println("before: " + attack.health());
        attack.run(Math.min(connections, MOST), Duration.ofSeconds(Math.min(seconds, LONGEST)));
        Thread.sleep(Duration.ofSeconds(10));
        var afterwards = attack.health();
        System.out.println("ten seconds afterwards: " + afterwards);
        System.exit(afterwards.startsWith("200") ? 0 : 1);
    }

    private void run(int connections, Duration time) throws InterruptedException {
        var end = Instant.now().plus(time);
        var round = 0;
        try {
            for (int i = 0; i < connections && Instant.now().isBefore(end); i++)
                begin();
            System.out.println("opened: " + open.size());
            while (Instant.now().isBefore(end)) {
                open.removeIf(connection -> !sendMore(connection));
                if (round++ % 5 == 0)
                    System.out.println("still open: " + open.size() + ", others: " + health());
                Thread.sleep(Duration.ofSeconds(1));
            }
        } finally {
            open.forEach(SlowHeaders::close);
        }
    }

    private void begin() {
        try {
            var connection = SocketChannel.open();
            connection.configureBlocking(false);
            connection.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            open.add(connection);
        } catch (IOException e) {
            System.out.println("no more connections: " + e.getMessage());
        }
    }

    /** @return whether it is still open */
    private boolean sendMore(SocketChannel connection) {
        try {
            if (connection.isConnectionPending() && !connection.finishConnect()) return true;
            var next = begun.add(connection) ? "GET / HTTP/1.1\r\nHost: localhost\r\n" : "X-A: b\r\n";
            connection.write(ByteBuffer.wrap(next.getBytes(StandardCharsets.US_ASCII)));
            return connection.read(ByteBuffer.allocate(1024)) >= 0;
        } catch (IOException _) {
            close(connection);
            return false;
        }
    }

    /**
     * Over a connection of its own: one that is open already would be answered by a portal that takes no
     * more.
     */
    private String health() {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest
                    .newBuilder(URI.create("http://localhost:" + port + "/actuator/health/liveness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() + "";
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        }
    }

    private static void close(SocketChannel connection) {
        try {
            connection.close();
        } catch (IOException _) {
            // It is gone.
        }
    }
}
