package eu.pescoportal.account;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open sessions of a person: listed, and ended at once, whichever instance they are used on. */
@Component
public class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient jdbc;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient jdbc) {
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    public List<OpenSession> of(String name, String ownId) {
        return sessions.findByPrincipalName(name)
                .values()
                .stream()
                .filter(session -> !session.isExpired())
                .map(session -> OpenSession.of(session, ownId))
                .sorted(OpenSession.LATEST_FIRST)
                .toList();
    }

    /** @return whether there was one of that handle */
    public boolean end(String name, String handle) {
        var ended = sessions.findByPrincipalName(name)
                .keySet()
                .stream()
                .filter(id -> OpenSession.handle(id).equals(handle))
                .toList();
        ended.forEach(sessions::deleteById);
        return !ended.isEmpty();
    }

    public void endAll(String name) {
        endOthers(name, "");
    }

    /** Part of the caller's transaction, if there is one: what changes with it changes together. */
    @Transactional
    public void endOthers(String name, String ownId) {
        jdbc.sql("delete from spring_session where principal_name = :name and session_id <> :own")
                .param("name", name)
                .param("own", ownId)
                .update();
    }
}
