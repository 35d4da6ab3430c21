package eu.pescoportal.exchange.importing;

import eu.pescoportal.account.Person;
import eu.pescoportal.web.error.NotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that people bring, in the database, so that every instance has them: each person's own, some few,
 * and for a day.
 */
@Component
@Transactional
class KeptFiles {

    private static final int EACH = 5;
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps one more, in the place of the oldest if need be. */
    KeptFile keep(Path content, String name, Person person) throws IOException {
        var now = clock.instant();
        jdbc.sql("delete from import_file where brought_at < :then")
                .param("then", OffsetDateTime.ofInstant(now.minus(KEPT), ZoneOffset.UTC))
                .update();
        try (var in = Files.newInputStream(content)) {
            var id = jdbc.sql("""
                    insert into import_file (account_id, brought_at, name, content)
                    values (:account, :now, :name, :content) returning id
                    """)
                    .param("account", person.id())
                    .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                    .param("name", name)
                    .param("content", new SqlBinaryValue(in, Files.size(content)))
                    .query(Long.class)
                    .single();
            jdbc.sql("""
                    delete from import_file where account_id = :account and id not in
                        (select id from import_file where account_id = :account order by id desc limit :each)
                    """).param("account", person.id()).param("each", EACH).update();
            return new KeptFile(id, name, now);
        }
    }

    /** Those of a person, the last one first. */
    List<KeptFile> of(Person person) {
        return jdbc.sql("""
                select id, name, brought_at from import_file where account_id = :account order by id desc
                """).param("account", person.id()).query(KeptFiles::file).list();
    }

    /**
     * @throws NotFoundException
     *             if that person has no such file, or no longer
     */
    KeptFile get(long id, Person person) {
        return of(person).stream().filter(file -> file.id() == id).findFirst().orElseThrow(() -> gone(id));
    }

    private static NotFoundException gone(long id) {
        return new NotFoundException("import", Long.toString(id));
    }

    private static KeptFile file(ResultSet row, int number) throws SQLException {
        return new KeptFile(row.getLong("id"), row.getString("name"),
                row.getObject("brought_at", OffsetDateTime.class).toInstant());
    }

    void copy(KeptFile file, Path to) {
        jdbc.sql("select content from import_file where id = :id").param("id", file.id()).query(row -> {
            try (var content = row.getBinaryStream("content")) {
                Files.copy(content, to, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * It is needed no longer. Of two who say so at once only one is right.
     *
     * @throws NotFoundException
     *             for the other one
     */
    void drop(KeptFile file) {
        if (jdbc.sql("delete from import_file where id = :id").param("id", file.id()).update() == 0)
            throw gone(file.id());
    }
}
