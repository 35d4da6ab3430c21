package eu.pescoportal.editing.set;

import eu.pescoportal.database.Recurring;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds whether the time of a set has come; also for one that came while nobody ran. */
@Component
class SetClock {

    private final DueSets due;
    private final Recurring looking = new Recurring(LoggerFactory.getLogger(SetClock.class),
            "Change sets whose time has come cannot be published");

    SetClock(DueSets due) {
        this.due = due;
    }

    @Scheduled(fixedDelayString = "${portal.due:5000}")
    void look() {
        looking.run(due::publish);
    }
}
