package eu.pescoportal.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows guessing down, per account name and per address, over all instances: after five failures one attempt
 * after 1, 2, 4, … up to 60 seconds. Nobody is ever locked out: an address that is known to the account has a
 * counter of its own for it, which others cannot fill.
 */
@Component
class SignInAttempts {

    private static final String PAUSE = "power(2, least(a.failures - 5, 6)) * interval '1 second'";
    private static final String WAIT = "least(" + PAUSE + ", interval '60 seconds')";

    private static final Pattern WITH_PORT = Pattern.compile("([0-9.]+):[0-9]+|\\[([^]]+)](?::[0-9]+)?");
    private static final int LONGEST_ADDRESS = 64;

    private final JdbcClient jdbc;
    private final KnownAddresses known;
    private final TransactionTemplate transaction;

    SignInAttempts(JdbcClient jdbc, KnownAddresses known, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.known = known;
        this.transaction = transaction;
    }

    /** Counts an attempt as failed until {@link #succeeded} says otherwise: many at once are all seen. */
    void begin(String name, String address) {
        var account = account(name, address);
        var wait = seconds(account, address(address));
        if (wait > 0) throw new TooManyAttemptsException(wait);
        // The account's row always first, so that two attempts never wait for each other.
        var counted = transaction.execute(status -> {
            if (count(account) && count(address(address))) return true;
            status.setRollbackOnly();
            return false;
        });
        if (!Boolean.TRUE.equals(counted))
            throw new TooManyAttemptsException(Math.max(1, seconds(account, address(address))));
        forgetTheQuiet();
    }

    /**
     * The account starts afresh for whoever shares its counter; the address, which may be trying other names
     * too, gets one attempt back.
     */
    void succeeded(String name, String address) {
        jdbc.sql("delete from sign_in_attempt where key = :key")
                .param("key", account(name, address))
                .update();
        jdbc.sql("update sign_in_attempt set failures = failures - 1 where key = :key and failures > 0")
                .param("key", address(address))
                .update();
    }

    /** The account starts afresh for everybody. */
    void forget(String name) {
        jdbc.sql("""
                delete from sign_in_attempt where key = :key or key in (
                    select 'known:' || encode(k.hash, 'hex')
                    from known_address k join account a on a.id = k.account_id where a.name = :name)
                """).param("key", shared(name)).param("name", Account.normalised(name)).update();
    }

    /** Whether one more form may be kept for somebody who is not signed in: 30 a minute. */
    boolean mayKeepAForm(String address) {
        return may("form:" + grouped(address));
    }

    /** Whether one more sign-in with a passkey may begin: 30 a minute. */
    boolean mayBeginWithAPasskey(String address) {
        return may("passkey:" + grouped(address));
    }

    private boolean may(String key) {
        forgetTheQuiet();
        return jdbc
                .sql("""
                        insert into sign_in_attempt as a (key, failures, last_at) values (:key, 1, now())
                        on conflict (key) do update set
                            failures = case when a.last_at < now() - interval '1 minute' then 1 else a.failures + 1 end,
                            last_at = case when a.last_at < now() - interval '1 minute' then now() else a.last_at end
                        where a.failures < 30 or a.last_at < now() - interval '1 minute'
                        """)
                .param("key", key)
                .update() == 1;
    }

    private boolean count(String key) {
        return jdbc
                .sql("""
                        insert into sign_in_attempt as a (key, failures, last_at) values (:key, 1, clock_timestamp())
                        on conflict (key) do update set last_at = clock_timestamp(),
                            failures = case when a.last_at < now() - interval '15 minutes' then 1 else a.failures + 1 end
                        where a.failures < 5 or a.last_at +\s"""
                        + WAIT + " < clock_timestamp()")
                .param("key", key)
                .update() == 1;
    }

    private int seconds(String account, String address) {
        return jdbc
                .sql("select coalesce(ceil(extract(epoch from max(a.last_at + " + WAIT
                        + ") - clock_timestamp())), 0) from sign_in_attempt a "
                        + "where a.key in (:account, :address) and a.failures >= 5")
                .param("account", account)
                .param("address", address)
                .query(Integer.class)
                .single();
    }

    private void forgetTheQuiet() {
        jdbc.sql("""
                delete from sign_in_attempt where key in (select key from sign_in_attempt
                    where last_at < now() - interval '15 minutes' for update skip locked)
                """).update();
    }

    private String account(String name, String address) {
        return known.knows(name, address) ? "known:" + KnownAddresses.hex(name, address) : shared(name);
    }

    /** Hashed: people type passwords into the wrong field. */
    private static String shared(String name) {
        return "account:" + HexFormat.of().formatHex(Sha256.of(Account.normalised(name)));
    }

    private static String address(String address) {
        return "address:" + grouped(address);
    }

    /**
     * Of an IPv6 address the first half: whoever has one has all of that network. Some proxies add the port,
     * or say something else; that counts by its text.
     */
    static String grouped(String address) {
        var ported = WITH_PORT.matcher(address);
        var bare = ported.matches() ? Objects.requireNonNullElse(ported.group(1), ported.group(2)) : address;
        try {
            var literal = InetAddress.ofLiteral(bare); // looks nothing up
            return literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(literal.getAddress(), 0, 8) + "/64"
                    : literal.getHostAddress();
        } catch (IllegalArgumentException _) {
            return address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
        }
    }
}
