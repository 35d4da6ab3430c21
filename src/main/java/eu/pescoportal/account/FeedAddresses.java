package eu.pescoportal.account;

import eu.pescoportal.web.PortalProperties;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The secret addresses at which feed readers, which cannot sign in, learn how much waits for somebody. Only
 * whoever was told an address knows it; the database has its hash.
 */
@Component
public class FeedAddresses {

    public static final String PATH = "/waiting/";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PortalProperties portal;
    private final SecureRandom random = new SecureRandom();

    FeedAddresses(JdbcClient jdbc, Clock clock, PortalProperties portal) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.portal = portal;
    }

    /** When the address of a person was made; null where there is none. */
    public @Nullable Instant madeFor(Person person) {
        return jdbc.sql("select made_at from waiting_feed where account_id = :id")
                .param("id", person.id())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional()
                .orElse(null);
    }

    /**
     * The one before it leads nowhere from then on; what its reader was told stays told.
     *
     * @return the address, which is told once and cannot be found again
     */
    public String renew(Person person) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = HexFormat.of().formatHex(bytes); // addresses are in lower case
        jdbc.sql(
                """
                        insert into waiting_feed (account_id, token, made_at, changed_at) values (:id, :token, :now, :now)
                        on conflict (account_id) do update set token = excluded.token, made_at = excluded.made_at
                        """)
                .param("id", person.id())
                .param("token", Sha256.of(token))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return portal.absolute(PATH + token);
    }

    public void switchOff(Person person) {
        jdbc.sql("delete from waiting_feed where account_id = :id").param("id", person.id()).update();
    }

    /** Whose address ends with that; nobody's if they can no longer sign in. */
    public Optional<Person> find(String token) {
        return jdbc.sql("""
                select a.id, a.name, a.roles from waiting_feed f join account a on a.id = f.account_id
                where f.token = :token and a.active
                """)
                .param("token", Sha256.of(token))
                .query((row, _) -> new Person(row.getLong("id"), row.getString("name"), null,
                        Account.roles(row)))
                .optional();
    }
}
