package eu.pescoportal.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import org.apache.coyote.AbstractProtocol;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;

/** The Java machine, and how many connections visitors hold, under the names that Micrometer gives them. */
@Component
@ConditionalOnProperty("portal.metrics.port")
class MachineMeters implements MeterBinder, DisposableBean {

    private final ServletWebServerApplicationContext portal;
    private final JvmGcMetrics collector = new JvmGcMetrics();

    MachineMeters(ServletWebServerApplicationContext portal) {
        this.portal = portal;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        collector.bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        Gauge.builder("portal.connections", this, MachineMeters::connections)
                .description("Connections that visitors, or the proxy, hold")
                .register(registry);
    }

    private double connections() {
        return portal.getWebServer() instanceof TomcatWebServer server
                && server.getTomcat().getConnector().getProtocolHandler() instanceof AbstractProtocol<?> http
                        ? http.getConnectionCount()
                        : 0;
    }

    @Override
    public void destroy() {
        collector.close();
    }
}
