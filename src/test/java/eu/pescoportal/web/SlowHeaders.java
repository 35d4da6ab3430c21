package eu.pescoportal.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.NullMarked;

/**
 * A program, not a test: opens many connections to a portal on this machine, or to the proxy before it, and
 * sends headers so slowly that they never end; says how many were kept, and how soon others are answered
 * meanwhile and afterwards. The arguments are the address (http or https, of this machine only), how many
 * connections (at most 7,000), how many seconds (at most 60), and what others ask for.
 */
@NullMarked
public class SlowHeaders {

    private static final int MOST = 7_000;
    private static final int LONGEST = 60;
    private static final int AFTERWARDS = 20;

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final SSLContext tls = anyCertificate();
    private final URI address;
    private final String path;
    private volatile boolean over;

    private SlowHeaders(URI address, String path) throws GeneralSecurityException {
        this.address = address;
        this.path = path;
    }

    public static void main(String[] arguments) throws Exception {
        var address = URI.create(arguments.length > 0 ? arguments[0] : "http://localhost:8080");
        if (!InetAddress.getByName(address.getHost()).isLoopbackAddress())
            throw new IllegalArgumentException("Only a portal on this machine");
        var connections = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
        var seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
        var path = arguments.length > 3 ? arguments[3] : "/actuator/health/liveness";
        var attack = new SlowHeaders(address, path);
        System.out.println("before: " + attack.ask());
        attack.run(Math.min(connections, MOST), Math.min(seconds, LONGEST));
        var afterwards = "";
        for (int i = 1; i <= AFTERWARDS; i++) {
            Thread.sleep(Duration.ofSeconds(1));
            afterwards = attack.ask();
            if (i % 4 == 1 || i == AFTERWARDS) System.out.println(i + " s afterwards: " + afterwards);
        }
        System.exit(afterwards.startsWith("200") ? 0 : 1);
    }

    private void run(int connections, int seconds) throws InterruptedException {
        for (int i = 0; i < connections; i++)
            Thread.ofVirtual().start(this::hold);
        for (int i = 1; i <= seconds; i++) {
            Thread.sleep(Duration.ofSeconds(1));
            System.out.println(i + " s: opened " + opened + ", refused " + refused + ", still open "
                    + open.size() + ", others: " + ask());
        }
        over = true;
        for (var connection : open)
            close(connection);
    }

    private void hold() {
        try (var connection = connected()) {
            var to = connection.getOutputStream();
            to.write("GET / HTTP/1.1\r\nHost: localhost\r\n".getBytes(StandardCharsets.US_ASCII));
            connection.setSoTimeout(1_000);
            open.add(connection);
            opened.incrementAndGet();
            while (!over && !isClosed(connection.getInputStream())) {
                to.write("X-A: b\r\n".getBytes(StandardCharsets.US_ASCII));
                to.flush();
            }
            open.remove(connection);
        } catch (IOException _) {
            refused.incrementAndGet();
        } finally {
            open.removeIf(Socket::isClosed);
        }
    }

    private Socket connected() throws IOException {
        var socket = new Socket();
        socket.connect(new InetSocketAddress(address.getHost(), port()), 5_000);
        socket.setSoTimeout(30_000);
        return address.getScheme().equals("https")
                ? tls.getSocketFactory().createSocket(socket, address.getHost(), port(), true)
                : socket;
    }

    private int port() {
        return address.getPort() < 0 ? address.getScheme().equals("https") ? 443 : 80 : address.getPort();
    }

    /** Waits a second for what should not come. */
    private static boolean isClosed(InputStream from) throws IOException {
        try {
            return from.read() < 0;
        } catch (SocketTimeoutException _) {
            return false;
        }
    }

    /**
     * Over a connection of its own: one that is open already would be answered by a portal that takes no
     * more.
     */
    private String ask() {
        var begun = System.nanoTime();
        try (var connection = connected()) {
            connection.setSoTimeout(5_000);
            connection.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(connection.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            var status = answer.length() < 12 ? "nothing" : answer.substring(9, 12);
            return status + " in " + (System.nanoTime() - begun) / 1_000_000 + " ms";
        } catch (IOException e) {
            return e + " after " + (System.nanoTime() - begun) / 1_000_000 + " ms";
        }
    }

    private static SSLContext anyCertificate() throws GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[]{new X509TrustManager() {

            @Override
            public void checkClientTrusted(X509Certificate[] chain, String kind) {}

            @Override
            public void checkServerTrusted(X509Certificate[] chain, String kind) {}

            @Override
            public X509Certificate[] getAcceptedIssuers() {
                return new X509Certificate[0];
            }
        }}, new SecureRandom());
        return context;
    }

    private static void close(Socket connection) {
        try {
            connection.close();
        } catch (IOException _) {
            // It is gone.
        }
    }
}
