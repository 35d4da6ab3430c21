package eu.pescoportal;

import eu.pescoportal.exchange.importing.ImportCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * Starts the portal, or what only tells something of its register; without the made-up user whose password
 * Spring Boot would print into the log.
 */
@ConfigurationPropertiesScan
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class PortalApplication {

    public static void main(String[] args) {
        if (ImportCommand.isMeant(args))
            System.exit(new ImportCommand(PortalApplication.class, System.out, System.err).run(args));
        SpringApplication.run(PortalApplication.class, args);
    }
}
