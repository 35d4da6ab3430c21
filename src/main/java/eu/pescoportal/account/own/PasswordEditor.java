package eu.pescoportal.account.own;
import eu.pescoportal.account.Accounts;
import eu.pescoportal.account.Invitations;
import eu.pescoportal.account.NewPasswords;
import eu.pescoportal.account.OpenSessions;
import eu.pescoportal.account.setup.AccountForm;
import eu.pescoportal.account.signin.OwnPassword;
import eu.pescoportal.account.signin.Problems;
import eu.pescoportal.account.signin.Sender;
import eu.pescoportal.web.event.Events;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes the password of whoever is signed in and knows the present one. */
@Component
class PasswordEditor {

    private final Accounts accounts;
    private final Invitations invitations;
    private final OpenSessions sessions;
    private final OwnPassword own;
    private final NewPasswords passwords;
    private final TransactionTemplate transaction;

    PasswordEditor(Accounts accounts, Invitations invitations, OpenSessions sessions, OwnPassword own,
            NewPasswords passwords, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.own = own;
        this.passwords = passwords;
        this.transaction = transaction;
    }

    /** @return what is wrong; nothing: the password is changed, and the person's other sessions are ended */
    Problems change(PasswordForm form, Sender sender) {
        var problems = problems(form, sender);
        if (problems.isEmpty()) {
            var hash = passwords.hash(form.password());
            transaction.executeWithoutResult(_ -> {
                accounts.setPassword(sender.person().id(), hash);
                invitations.cancelFor(sender.person().id());
                sessions.endOthers(sender.name(), sender.session());
            });
            Events.tell("password-changed", "name", sender.name());
        }
        return problems;
    }

    private Problems problems(PasswordForm form, Sender sender) {
        var current = own.problems("current", form.current(), sender);
        var problems = new LinkedHashMap<>(current.byField());
        var shown = accounts.find(sender.person().id()).orElseThrow().displayName();
        problems.putAll(AccountForm.passwordProblems(form.password(), form.repeat(),
                passwords.broken(form.password(), sender.name(), shown)));
        return new Problems(problems, current.seconds());
    }
}
