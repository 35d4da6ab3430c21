package eu.pescoportal.account;

import eu.pescoportal.web.PortalProperties;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time links. Only whoever holds a link knows its token; the database has its hash. */
@Component
public class Invitations {

    static final Duration FIRST_ADMIN = Duration.ofHours(1);
    static final Duration OTHERS = Duration.ofHours(72);

    /**
     * Of no use: what has expired, leads to a deactivated account, or to the first admin when there is one.
     */
    private static final String SELECT = """
            select i.*, a.name as account_name, coalesce(c.display_name, c.name) as created_by_name
            from invitation i left join account a on a.id = i.account_id left join account c on c.id = i.created_by
            where i.expires_at > :now and (i.account_id is null or a.active)
            and (i.created_by is not null or not exists (select from account))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PortalProperties portal;
    private final SecureRandom random = new SecureRandom();

    Invitations(JdbcClient jdbc, Clock clock, PortalProperties portal) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.portal = portal;
    }

    /**
     * @param accountId
     *            whose password the link lets choose anew; null for a new account
     * @return the token, which is told once and cannot be found again
     */
    public String add(Set<AccountRole> roles, @Nullable Long accountId, @Nullable Long createdBy,
            Duration validity) {
        return add(roles, accountId, createdBy, "", validity);
    }

    /**
     * @param note
     *            for whom it is, so that the admins can tell it from others; may be empty
     */
    String add(Set<AccountRole> roles, @Nullable Long accountId, @Nullable Long createdBy, String note,
            Duration validity) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        jdbc.sql("delete from invitation where expires_at <= :now").param("now", now()).update();
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                insert into invitation (token, roles, account_id, created_by, note, expires_at)
                values (:token, string_to_array(:roles, ','), :account, :createdBy, :note, :expires)
                """)
                .param("token", Sha256.of(token))
                .param("roles", Account.words(roles))
                .param("account", accountId)
                .param("createdBy", createdBy)
                .param("note", note)
                .param("expires", now().plus(validity))
                .update();
        return token;
    }

    /** The address that whoever shall use it is sent. */
    String link(String token) {
        return portal.absolute("/setup") + "?token=" + token;
    }

    /** Those that can still be used, the latest first. */
    List<Invitation> open() {
        return jdbc.sql(SELECT + " and i.created_by is not null order by i.id desc")
                .param("now", now())
                .query(Invitation::of)
                .list();
    }

    public Optional<Invitation> find(String token) {
        return jdbc.sql(SELECT + " and i.token = :token")
                .param("token", Sha256.of(token))
                .param("now", now())
                .query(Invitation::of)
                .optional();
    }

    /**
     * Of two who use it at once only one finds it to be deleted; that two links to the first admin are not
     * both used is seen to by the lock on the accounts.
     *
     * @return whether it could still be used
     */
    public boolean use(String token) {
        return find(token).filter(found -> cancel(found.id())).isPresent();
    }

    /** @return whether it was there */
    boolean cancel(long id) {
        return jdbc.sql("delete from invitation where id = :id returning id")
                .param("id", id)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Those that lead to the account. */
    public void cancelFor(long accountId) {
        jdbc.sql("delete from invitation where account_id = :id").param("id", accountId).update();
    }

    /** Those made by somebody who may make none any more. */
    void cancelBy(long accountId) {
        jdbc.sql("delete from invitation where created_by = :id").param("id", accountId).update();
    }

    /** The links that the portal made itself: where there is an account, nobody needs them. */
    public void cancelFirst() {
        jdbc.sql("delete from invitation where created_by is null").update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
