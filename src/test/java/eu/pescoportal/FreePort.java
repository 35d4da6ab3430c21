package eu.pescoportal;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port that is known before the portal starts. It lies below 32768, from where systems take the ports of
 * outgoing connections: one from there can be somebody's by the time the portal wants it.
 */
public final class FreePort {

    private FreePort() {}

    /** A port of 20000 to 29999 at which nobody listens. */
    public static int find() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // taken: the next
            }
        }
        throw new IllegalStateException("No free port between 20000 and 29999.");
    }
}
