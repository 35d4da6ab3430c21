package eu.pescoportal.account.signin.session;

import eu.pescoportal.database.Recurring;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Deletes each minute the sessions that are over; the portal as a command has none. */
@Component
@ConditionalOnWebApplication
class SessionTidying {

    private final JdbcIndexedSessionRepository sessions;
    private final Recurring tidying = new Recurring(LoggerFactory.getLogger(SessionTidying.class),
            "Sessions that are over cannot be deleted");

    SessionTidying(JdbcIndexedSessionRepository sessions) {
        this.sessions = sessions;
    }

    @Scheduled(cron = "0 * * * * *")
    void tidy() {
        tidying.run(sessions::cleanUpExpiredSessions);
    }
}
