package eu.pescoportal.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells Prometheus how the portal is, at a port of its own that visitors do not reach. It is the JDK's own
 * server: a second Tomcat with its Spring context would take a start several times as long as this one page.
 */
@Component
@ConditionalOnProperty("portal.metrics.port")
class MetricsServer implements SmartLifecycle {

    static final String PATH = "/actuator/prometheus";

    private static final Logger log = LoggerFactory.getLogger(MetricsServer.class);
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final MetricsProperties properties;
    private final ObjectProvider<MeterBinder> meters;
    private @Nullable HttpServer server;
    private @Nullable PrometheusMeterRegistry registry;

    MetricsServer(MetricsProperties properties, ObjectProvider<MeterBinder> meters) {
        this.properties = properties;
        this.meters = meters;
    }

    @Override
    public void start() {
        var port = properties.port();
        if (port == null) return;
        var told = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        meters.orderedStream().forEach(some -> some.bindTo(told));
        try {
            var listening = HttpServer.create(new InetSocketAddress(properties.address(), port), 0);
            listening.createContext("/", exchange -> answer(exchange, told));
            listening.setExecutor(Executors
                    .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("metrics").factory()));
            listening.start();
            registry = told;
            server = listening;
            log.info("Metrics are at http://{}:{}{}", properties.address(), port(), PATH);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "No metrics at " + properties.address() + ":" + port + ": " + e.getMessage(), e);
        }
    }

    int port() {
        return server == null ? 0 : server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, PrometheusMeterRegistry told) throws IOException {
        try (exchange) {
            var found = exchange.getRequestURI().getPath().equals(PATH);
            if (!found || !exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(found ? 405 : 404, -1);
                return;
            }
            var text = told.scrape().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", TYPE);
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
        }
    }

    @Override
    public void stop() {
        if (server != null) server.stop(0);
        if (registry != null) registry.close();
        server = null;
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    /** Before the web server begins to answer, and until it has ended. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 4096;
    }
}
