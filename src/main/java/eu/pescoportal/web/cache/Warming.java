package eu.pescoportal.web.cache;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the pages of the site map before anybody asks for them: after the start, after each publication, and
 * as a day begins. One at a time, and after each it rests for as long as that took: of one processor it takes
 * half, and an outage finds the pages ready. It asks as a visitor would, so that there is one way to make a
 * page.
 */
class Warming implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Warming.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int PATIENCE_IN_MILLISECONDS = 10_000;

    private final Site site;
    private final WarmAddresses addresses;
    private final String password;
    private final URI portal;

    /**
     * @param portal
     *            where the portal itself reaches it
     */
    Warming(Site site, WarmAddresses addresses, String password, URI portal) {
        this.site = site;
        this.addresses = addresses;
        this.password = password;
        this.portal = portal;
    }

    static URI here(@Nullable InetAddress address, int port, String contextPath) {
        var host = address == null || address.isAnyLocalAddress() ? "localhost" : address.getHostAddress();
        return URI.create(
                "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + contextPath);
    }

    /** Until it is interrupted. */
    @Override
    public void run() {
        Moment warm = null;
        try {
            while (true) {
                var now = site.moment();
                if (!now.equals(warm) && site.awaySince() == null && warmed(now)) warm = now;
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it came to the end before something else became true. */
    private boolean warmed(Moment now) throws InterruptedException {
        var begun = System.nanoTime();
        var paths = addresses.paths();
        for (var path : paths) {
            if (!site.moment().equals(now) || site.awaySince() != null) return false;
            var since = System.nanoTime();
            ask(path);
            Thread.sleep(Duration.ofNanos(System.nanoTime() - since));
        }
        log.info("{} pages of revision {} are ready, made in {} s", paths.size(), now.revision(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        return true;
    }

    /** A page that cannot be made now is made for whoever asks for it. */
    private void ask(String path) {
        try {
            var connection = (HttpURLConnection) URI.create(portal + path)
                    .toURL()
                    .openConnection(Proxy.NO_PROXY);
            connection.setRequestMethod("HEAD");
            connection.setRequestProperty(Making.OWN, password);
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(PATIENCE_IN_MILLISECONDS);
            connection.setReadTimeout(PATIENCE_IN_MILLISECONDS);
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK)
                log.debug("{} could not be made: {}", path, connection.getResponseCode());
        } catch (IOException e) {
            log.debug("{} could not be made: {}", path, e.getMessage());
        }
    }
}
