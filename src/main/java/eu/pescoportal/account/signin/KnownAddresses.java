package eu.pescoportal.account.signin;

import eu.pescoportal.account.Account;
import eu.pescoportal.account.Sha256;
import eu.pescoportal.web.Neighbourhood;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where an account signed in from within 90 days. Whoever comes from there is not held up by those who guess
 * at the account from elsewhere.
 */
@Component
class KnownAddresses {

    private final JdbcClient jdbc;

    KnownAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One look at one index, whether there is such an account or not: the time tells nothing. */
    boolean knows(String name, String address) {
        return jdbc.sql("""
                select exists (select from known_address
                    where hash = :hash and last_at > now() - interval '90 days')
                """).param("hash", hash(name, address)).query(Boolean.class).single();
    }

    void remember(long account, String name, String address) {
        jdbc.sql("delete from known_address where last_at < now() - interval '90 days'").update();
        jdbc.sql("""
                insert into known_address (hash, account_id, last_at) values (:hash, :account, now())
                on conflict (hash) do update set last_at = excluded.last_at
                """).param("hash", hash(name, address)).param("account", account).update();
    }

    /** As {@code encode(hash, 'hex')} has it. */
    static String hex(String name, String address) {
        return HexFormat.of().formatHex(hash(name, address));
    }

    private static byte[] hash(String name, String address) {
        return Sha256.of(Account.normalised(name) + " " + Neighbourhood.of(address));
    }
}
