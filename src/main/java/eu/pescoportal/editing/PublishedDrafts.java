package eu.pescoportal.editing;

import java.util.List;
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

    /** Those drafts are no more, because they were published together. */
    public void add(List<Draft> drafts, long revision) {
        jdbc.sql("""
                with gone as (delete from draft where id = any (:drafts) returning id)
                insert into published_draft (draft, revision) select id, :revision from gone
                """)
                .param("drafts", drafts.stream().map(Draft::id).toArray(Long[]::new))
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
