package eu.pescoportal;

import eu.pescoportal.exchange.importing.ImportCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.autoconfigure.web.DataWebAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * Starts the portal, or what only tells something of its register; without the made-up user whose password
 * Spring Boot would print into the log, and without what takes entities for parameters of requests: it asks
 * the class loader at every conversion that is new, in the midst of the first pages.
 */
@ConfigurationPropertiesScan
@SpringBootApplication(exclude = {UserDetailsServiceAutoConfiguration.class, DataWebAutoConfiguration.class})
public class PortalApplication {

    public static void main(String[] args) {
        carryVirtualThreads();
        if (ImportCommand.isMeant(args))
            System.exit(new ImportCommand(PortalApplication.class, System.out, System.err).run(args));
        SpringApplication.run(PortalApplication.class, args);
    }

    /**
     * By one thread more than there are processors, which the JVM would take: on two, a portal was seen to
     * stand still for good, with both held by requests that waited for a lock of the class loader, whose next
     * owner waited to be carried. Sixteen cost half of the kept pages a second. What was set for the JVM
     * stays.
     */
    static void carryVirtualThreads() {
        var property = "jdk.virtualThreadScheduler.parallelism"; // read before the first of them begins
        if (System.getProperty(property) == null)
            System.setProperty(property, Integer.toString(Runtime.getRuntime().availableProcessors() + 1));
    }
}
