package eu.pescoportal.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of accounts. */
@Component
public class Accounts {

    private static final String SELECT = """
            select a.*, (select count(*) from spring_session s where s.principal_name = a.name
                and s.expiry_time > extract(epoch from now()) * 1000) as sessions,
                (select count(*) from user_credentials c join user_entities u on u.id = c.user_entity_user_id
                    where u.name = a.name) as passkeys
            from account a
            """;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Account> all() {
        return jdbc.sql(SELECT + " order by a.active desc, a.name").query(Account::of).list();
    }

    public Optional<Account> find(long id) {
        return jdbc.sql(SELECT + " where a.id = :id").param("id", id).query(Account::of).optional();
    }

    public Optional<Account> find(String name) {
        if (!Account.isName(name)) return Optional.empty();
        return jdbc.sql(SELECT + " where a.name = :name").param("name", name).query(Account::of).optional();
    }

    /** Active is an account only with these very roles. */
    public Standing standing(Person person) {
        return jdbc
                .sql("""
                        select exists (select from account where id = :id and active
                                and roles @> string_to_array(:roles, ',') and roles <@ string_to_array(:roles, ',')) as active,
                            exists (select from passkey_demand where role = any (string_to_array(:roles, ','))) as demanded,
                            exists (select from user_credentials c join user_entities u on u.id = c.user_entity_user_id
                                where u.name = :name) as enrolled
                        """)
                .param("id", person.id())
                .param("name", person.name())
                .param("roles", Account.words(person.roles()))
                .query(Standing.class)
                .single();
    }

    void removePasskeys(String name) {
        jdbc.sql("delete from user_entities where name = :name").param("name", name).update();
    }

    boolean any() {
        return jdbc.sql("select exists (select from account)").query(Boolean.class).single();
    }

    /** Until the transaction ends nobody else adds or changes an account. */
    public void lock() {
        jdbc.sql("lock table account in share row exclusive mode").update();
    }

    /** @return the id; empty where the name is taken */
    public Optional<Long> add(String name, String hash, Set<AccountRole> roles,
            @Nullable String displayName) {
        return jdbc.sql("""
                insert into account (name, password, roles, display_name)
                values (:name, :password, string_to_array(:roles, ','), :displayName)
                on conflict (name) do nothing returning id
                """)
                .param("name", name)
                .param("password", hash)
                .param("roles", Account.words(roles))
                .param("displayName", displayName)
                .query(Long.class)
                .optional();
    }

    public void setPassword(long id, String hash) {
        jdbc.sql("update account set password = :hash where id = :id")
                .param("hash", hash)
                .param("id", id)
                .update();
    }

    public void setDisplayName(long id, @Nullable String displayName) {
        jdbc.sql("update account set display_name = :displayName where id = :id")
                .param("displayName", displayName)
                .param("id", id)
                .update();
    }

    void setRoles(long id, Set<AccountRole> roles) {
        jdbc.sql("update account set roles = string_to_array(:roles, ',') where id = :id")
                .param("roles", Account.words(roles))
                .param("id", id)
                .update();
    }

    void setActive(long id, boolean active) {
        jdbc.sql("update account set active = :active where id = :id")
                .param("active", active)
                .param("id", id)
                .update();
    }

    public void signedIn(long id) {
        jdbc.sql("update account set last_sign_in_at = now() where id = :id").param("id", id).update();
    }

    boolean hasOtherAdmin(long id) {
        return jdbc.sql(
                "select exists (select from account where active and 'ADMIN' = any (roles) and id <> :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
