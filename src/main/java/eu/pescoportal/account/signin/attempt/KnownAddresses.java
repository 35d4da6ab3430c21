package eu.pescoportal.account.signin.attempt;

import eu.pescoportal.account.Account;
import eu.pescoportal.account.Sha256;
import eu.pescoportal.web.Neighbourhood;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where an account signed in from within 90 days, and with which browsers. Whoever comes from there is not
 * held up by those who guess at the account from elsewhere; and whoever comes with such a browser by nobody.
 */
@Component
public class KnownAddresses {

    static final Duration KNOWN_FOR = Duration.ofDays(90);

    private final JdbcClient jdbc;

    KnownAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By what that account is known there: the browser, else the address. Both are looked up in one index,
     * whether there is such an account or not: the time tells nothing.
     *
     * @return as {@code encode(hash, 'hex')} has it
     */
    Optional<String> known(String name, Whence whence) {
        var device = knows(device(name, whence.device()));
        var address = knows(address(name, whence.address()));
        return device.or(() -> address);
    }

    private Optional<String> knows(byte[] hash) {
        return jdbc.sql("""
                select encode(hash, 'hex') from known_address
                where hash = :hash and last_at > now() - interval '90 days'
                """).param("hash", hash).query(String.class).optional();
    }

    public void remember(long account, String name, Whence whence) {
        jdbc.sql("delete from known_address where last_at < now() - interval '90 days'").update();
        remember(account, address(name, whence.address()));
        if (whence.device() != null) remember(account, device(name, whence.device()));
    }

    private void remember(long account, byte[] hash) {
        jdbc.sql("""
                insert into known_address (hash, account_id, last_at) values (:hash, :account, now())
                on conflict (hash) do update set last_at = excluded.last_at
                """).param("hash", hash).param("account", account).update();
    }

    private static byte[] address(String name, String address) {
        return Sha256.of(Account.normalised(name) + " " + Neighbourhood.of(address));
    }

    /** None is ever remembered without a secret, so none is known by that. */
    private static byte[] device(String name, @Nullable String secret) {
        return Sha256.of(Account.normalised(name) + " device " + secret);
    }
}
