package eu.pescoportal.account;

import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the accounts of others: one admin at a time, so that two who demote each other do not leave the
 * portal without one.
 */
@Component
@Transactional
class PeopleEditor {

    private final Accounts accounts;
    private final Invitations invitations;
    private final OpenSessions sessions;

    PeopleEditor(Accounts accounts, Invitations invitations, OpenSessions sessions) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
    }

    Outcome setRoles(long id, Set<AccountRole> roles) {
        return change(id, account -> {
            if (roles.isEmpty()) return Outcome.refused("people.roles.none", account.name());
            if (account.roles().equals(roles)) return Outcome.done("people.roles.same", account.name());
            if (account.active() && !roles.contains(AccountRole.ADMIN) && isLastAdmin(account))
                return Outcome.refused("people.lastAdmin", account.name());
            accounts.setRoles(id, roles);
            if (!roles.contains(AccountRole.ADMIN)) invitations.cancelBy(id);
            sessions.endAll(account.name());
            return Outcome.done("people.roles.saved", account.name());
        });
    }

    Outcome activate(long id) {
        return change(id, account -> {
            accounts.setActive(id, true);
            return Outcome.done("people.activated", account.name());
        });
    }

    Outcome deactivate(long id) {
        return change(id, account -> {
            if (isLastAdmin(account)) return Outcome.refused("people.lastAdmin", account.name());
            accounts.setActive(id, false);
            invitations.cancelBy(id);
            invitations.cancelFor(id);
            sessions.endAll(account.name());
            return Outcome.done("people.deactivated", account.name());
        });
    }

    Outcome endSessions(long id) {
        return change(id, account -> {
            sessions.endAll(account.name());
            return Outcome.done("people.sessionsEnded", account.name());
        });
    }

    /** Whoever lost the device can sign in with the password again, or has to enrol another one. */
    Outcome removePasskeys(long id) {
        return change(id, account -> {
            accounts.removePasskeys(account.name());
            sessions.endAll(account.name());
            return Outcome.done("people.passkeysRemoved", account.name());
        });
    }

    Outcome makePasswordLink(long id, Person admin) {
        return change(id, account -> {
            if (!account.active()) return Outcome.refused("people.passwordLink.inactive", account.name());
            invitations.cancelFor(id);
            var token = invitations.add(account.roles(), id, admin.id(), Invitations.OTHERS);
            return Outcome.done("people.passwordLink.made", account.name()).with(invitations.link(token));
        });
    }

    private Outcome change(long id, Function<Account, Outcome> change) {
        accounts.lock();
        return accounts.find(id)
                .map(account -> change.apply(account).about(id))
                .orElseGet(() -> Outcome.refused("people.unknown", ""));
    }

    private boolean isLastAdmin(Account account) {
        return account.roles().contains(AccountRole.ADMIN) && !accounts.hasOtherAdmin(account.id());
    }
}
