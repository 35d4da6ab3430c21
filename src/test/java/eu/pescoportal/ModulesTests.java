package eu.pescoportal;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    @Test
    void dependenciesPointOneWay() {
        ApplicationModules.of(PortalApplication.class).verify();
    }
}
