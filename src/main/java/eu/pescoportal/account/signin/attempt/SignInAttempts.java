package eu.pescoportal.account.signin.attempt;
import eu.pescoportal.account.Account;
import eu.pescoportal.account.KeptForms;
import eu.pescoportal.account.Sha256;
import eu.pescoportal.web.Neighbourhood;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows guessing down, per account name and per address, over all instances: after five failures one attempt
 * after 1, 2, 4, … up to 60 seconds. Nobody is ever locked out: an address that is known to the account has a
 * counter of its own for it, and so has a browser, whatever else is tried from that address.
 */
@Component
public class SignInAttempts {

    private final AttemptCounters counters;
    private final KnownAddresses known;
    private final Room room;
    private final TransactionTemplate transaction;

    SignInAttempts(AttemptCounters counters, KnownAddresses known, Room room,
            TransactionTemplate transaction) {
        this.counters = counters;
        this.known = known;
        this.room = room;
        this.transaction = transaction;
    }

    /** Counts an attempt as failed until {@link #succeeded} says otherwise: many at once are all seen. */
    public void begin(String name, Whence whence) {
        var keys = keys(name, whence);
        var wait = counters.seconds(keys);
        if (wait > 0) throw new TooManyAttemptsException(wait);
        // The account's row always first, so that two attempts never wait for each other.
        var counted = transaction.execute(status -> {
            if (keys.stream().allMatch(counters::count)) return true;
            status.setRollbackOnly();
            return false;
        });
        if (!Boolean.TRUE.equals(counted))
            throw new TooManyAttemptsException(Math.max(1, counters.seconds(keys)));
        counters.forgetTheQuiet();
    }

    /**
     * The account starts afresh for whoever shares its counter; the address, which may be trying other names
     * too, gets one attempt back.
     */
    public void succeeded(String name, Whence whence) {
        var keys = keys(name, whence);
        counters.forget(keys.getFirst());
        keys.stream().skip(1).forEach(counters::takeOneBack);
    }

    /** The account starts afresh for everybody. */
    public void forget(String name) {
        counters.forget(shared(name));
        counters.forgetKnown(Account.normalised(name));
    }

    /**
     * Whether one more form may be kept for somebody who is not signed in: 30 a minute, while there is room.
     */
    public boolean mayKeepAForm(String address, int bytes) {
        return may("form:" + Neighbourhood.of(address), 30)
                && room.take(Neighbourhood.of(address), bytes, KeptForms.KEPT_FOR);
    }

    /** Whether one more session may begin before anybody signed in: 300 a minute, while there is room. */
    public boolean mayOpenASession(String address) {
        return may("session:" + Neighbourhood.of(address), 300) && room.forASession();
    }

    /** Whether one more sign-in with a passkey may begin: 30 a minute. */
    public boolean mayBeginWithAPasskey(String address) {
        return may("passkey:" + Neighbourhood.of(address), 30);
    }

    /** Whether somebody's feed may be asked for once more: 30 a minute, whoever's it is. */
    public boolean mayReadAFeed(String address) {
        return may("feed:" + Neighbourhood.of(address), 30);
    }

    private boolean may(String key, int timesAMinute) {
        counters.forgetTheQuiet();
        return counters.countInAMinute(key, timesAMinute);
    }

    /** What an attempt counts for: the account first, and its address, if the account is not known there. */
    private List<String> keys(String name, Whence whence) {
        return known.known(name, whence)
                .map(hex -> List.of("known:" + hex))
                .orElseGet(() -> List.of(shared(name), address(whence.address())));
    }

    /** Hashed: people type passwords into the wrong field. */
    private static String shared(String name) {
        return "account:" + HexFormat.of().formatHex(Sha256.of(Account.normalised(name)));
    }

    private static String address(String address) {
        return "address:" + Neighbourhood.of(address);
    }
}
