package eu.pescoportal.account.setup;
import eu.pescoportal.account.Accounts;
import eu.pescoportal.account.Invitation;
import eu.pescoportal.account.Invitations;
import eu.pescoportal.account.OpenSessions;
import eu.pescoportal.account.signin.attempt.KnownAddresses;
import eu.pescoportal.account.signin.attempt.SignInAttempts;
import eu.pescoportal.account.signin.attempt.Whence;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Uses a one-time link up: for an account, or for a new password. */
@Component
class SetUp {

    private final Accounts accounts;
    private final Invitations invitations;
    private final OpenSessions sessions;
    private final SignInAttempts attempts;
    private final KnownAddresses known;
    private final TransactionTemplate transaction;

    SetUp(Accounts accounts, Invitations invitations, OpenSessions sessions, SignInAttempts attempts,
            KnownAddresses known, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.attempts = attempts;
        this.known = known;
        this.transaction = transaction;
    }

    enum Outcome {
        DONE, GONE, TAKEN
    }

    /**
     * What a link is used for.
     *
     * @param hash
     *            of the password that was chosen
     * @param address
     *            from where; whoever has the link is as well known there as after a sign-in
     */
    record Use(String token, Invitation invitation, AccountForm form, String hash, String address) {}

    /** Nothing is done unless all is: a link that led to a name that is taken can be used again. */
    Outcome carryOut(Use use) {
        return Objects.requireNonNull(transaction.execute(status -> {
            accounts.lock(); // first, so that of two links to the first admin one waits for the other
            var outcome = !invitations.use(use.token())
                    ? Outcome.GONE
                    : use.invitation().accountId() == null ? addAccount(use) : choosePassword(use);
            if (outcome != Outcome.DONE) status.setRollbackOnly();
            return outcome;
        }));
    }

    private Outcome choosePassword(Use use) {
        var id = Objects.requireNonNull(use.invitation().accountId());
        var name = use.form().name();
        accounts.setPassword(id, use.hash());
        invitations.cancelFor(id);
        sessions.endAll(name);
        attempts.forget(name);
        known.remember(id, name, new Whence(use.address(), null));
        return Outcome.DONE;
    }

    private Outcome addAccount(Use use) {
        var form = use.form();
        var added = accounts.add(form.name(), use.hash(), use.invitation().roles(),
                form.displayName().isEmpty() ? null : form.displayName());
        if (added.isEmpty()) return Outcome.TAKEN;
        invitations.cancelFirst();
        known.remember(added.get(), form.name(), new Whence(use.address(), null));
        return Outcome.DONE;
    }
}
