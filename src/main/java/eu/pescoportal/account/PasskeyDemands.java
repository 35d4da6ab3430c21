package eu.pescoportal.account;

import eu.pescoportal.web.event.Events;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The roles whose people have to sign in with a passkey. */
@Component
class PasskeyDemands {

    private final JdbcClient jdbc;
    private final Accounts accounts;

    PasskeyDemands(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    Set<AccountRole> roles() {
        var roles = EnumSet.noneOf(AccountRole.class);
        jdbc.sql("select role from passkey_demand")
                .query((row, _) -> AccountRole.valueOf(row.getString("role")))
                .list()
                .forEach(roles::add);
        return roles;
    }

    /** Whoever demands has one: so of those who can take the demand back one is able to sign in. */
    @Transactional
    public Outcome set(Collection<AccountRole> roles, Person admin) {
        accounts.lock();
        var own = accounts.find(admin.id()).filter(account -> account.passkeys() > 0);
        if (!roles.isEmpty() && own.isEmpty()) return Outcome.refused("people.demand.own", "");
        jdbc.sql("delete from passkey_demand").update();
        for (var role : roles)
            jdbc.sql("insert into passkey_demand values (:role)").param("role", role.name()).update();
        Events.tell("passkeys-demanded", "roles", Account.words(Set.copyOf(roles)));
        return Outcome.done(roles.isEmpty() ? "people.demand.none" : "people.demand.saved", "");
    }
}
