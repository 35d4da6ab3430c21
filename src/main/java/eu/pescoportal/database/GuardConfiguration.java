package eu.pescoportal.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** So early that components have no constructors yet. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    @Bean
    static Guard guard(ObjectProvider<Pulse> pulse) {
        return new Guard(pulse);
    }
}
