package eu.pescoportal.web.cache;

import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * No more connections than a quarter of the memory has room for, however many the setting allows: each holds
 * its buffers as soon as it sends the first byte, and whoever opens thousands must not end the portal.
 */
@Component
class ConnectionRoom implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /**
     * Of headers that come 64 kB, of those that go 8, of what is read and written at once 32, and the rest.
     */
    private static final int BYTES = 128 * 1024;

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractProtocol<?> http)
                http.setMaxConnections(most(http.getMaxConnections(), Runtime.getRuntime().maxMemory()));
        });
    }

    static int most(int allowed, long memory) {
        return (int) Math.min(allowed, memory / 4 / BYTES);
    }
}
