package eu.pescoportal.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;

/** Puts the guard before the pool of connections, before anybody else puts something around it. */
class Guard implements BeanPostProcessor, PriorityOrdered {

    private final ObjectProvider<Pulse> pulse;

    Guard(ObjectProvider<Pulse> pulse) {
        this.pulse = pulse;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool ? pulse.getObject().guard(pool) : bean;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
