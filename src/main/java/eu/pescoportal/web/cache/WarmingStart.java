package eu.pescoportal.web.cache;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins to warm when visitors can come, so that nobody waits for it, and ends before they no longer can. */
@Component
@ConditionalOnBooleanProperty(name = "portal.cache.warm", matchIfMissing = true)
class WarmingStart {

    private final Site site;
    private final Making making;
    private final ObjectProvider<WarmAddresses> addresses;
    private final ServerProperties server;
    private @Nullable Thread thread;

    WarmingStart(Site site, Making making, ObjectProvider<WarmAddresses> addresses, ServerProperties server) {
        this.site = site;
        this.making = making;
        this.addresses = addresses;
        this.server = server;
    }

    /** Where the portal itself has a certificate, it has one for another name than that of this machine. */
    @EventListener
    void begin(ApplicationReadyEvent ready) {
        if (server.getSsl() != null && server.getSsl().isEnabled()) return;
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext portal)) return;
        var listening = portal.getWebServer();
        if (listening == null) return;
        var path = server.getServlet().getContextPath();
        var here = Warming.here(server.getAddress(), listening.getPort(), path == null ? "" : path);
        thread = Thread.ofPlatform()
                .daemon()
                .name("warming")
                .priority(Thread.MIN_PRIORITY)
                .start(new Warming(site, addresses.getObject(), making.password(), here));
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        if (thread != null) thread.interrupt();
    }
}
