package eu.pescoportal.watch;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where metrics are told. They are nobody's business but that of those who run the portal, so there are none
 * by themselves, and then on this machine only.
 *
 * @param port
 *            none: metrics are not told; 0: any that is free
 * @param address
 *            of this machine, at which it listens
 */
@ConfigurationProperties("portal.metrics")
record MetricsProperties(@Nullable Integer port, @DefaultValue("127.0.0.1") String address) {

    MetricsProperties {
        if (port != null && (port < 0 || port > 65_535))
            throw new IllegalArgumentException("portal.metrics.port must be a port, not " + port);
    }
}
