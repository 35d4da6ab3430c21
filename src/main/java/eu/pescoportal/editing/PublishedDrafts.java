package eu.pescoportal.editing;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which drafts were published, so that a button that is pressed twice can say so. */
@Component
public class PublishedDrafts {

    private final JdbcClient jdbc;

    PublishedDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Draft draft, long revision) {
        jdbc.sql("insert into published_draft (draft, revision) values (:draft, :revision)")
                .param("draft", draft.id())
                .param("revision", revision)
                .update();
    }

    /** As which revision that draft was published; none if it never was. */
    public Optional<Long> revision(long draft) {
        return jdbc.sql("select revision from published_draft where draft = :draft")
                .param("draft", draft)
                .query(Long.class)
                .optional();
    }
}
