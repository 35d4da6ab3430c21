package eu.pescoportal.editing.set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every few seconds whether the time of a set has come; also for one that came while nobody ran. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SetClock {

    private static final Logger log = LoggerFactory.getLogger(SetClock.class);

    private final DueSets due;
    private boolean failing;

    SetClock(DueSets due) {
        this.due = due;
    }

    @Scheduled(fixedDelayString = "${portal.due:5000}")
    void look() {
        try {
            due.publish();
            failing = false;
        } catch (RuntimeException e) { // whatever it is, the next look may succeed
            if (!failing) log.warn("Change sets whose time has come cannot be published: {}", e.getMessage());
            failing = true;
        }
    }
}
