package eu.pescoportal.account;

import eu.pescoportal.web.event.Events;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * While there is no account at all, makes the first admin from the settings, or prints a one-time link by
 * which somebody who reads the log becomes the first admin. There is never a default password.
 */
@Component
@ConditionalOnBooleanProperty(name = "portal.dry-run", havingValue = false, matchIfMissing = true)
class FirstAdmin implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);
    private static final Set<AccountRole> ADMIN = Set.of(AccountRole.ADMIN);

    private final FirstAdminProperties settings;
    private final Accounts accounts;
    private final Invitations invitations;
    private final NewPasswords passwords;
    private final MessageSource messages;
    private final TransactionTemplate transaction;

    FirstAdmin(FirstAdminProperties settings, Accounts accounts, Invitations invitations,
            NewPasswords passwords, MessageSource messages, TransactionTemplate transaction) {
        this.settings = settings;
        this.accounts = accounts;
        this.invitations = invitations;
        this.passwords = passwords;
        this.messages = messages;
        this.transaction = transaction;
    }

    /** Of several instances that start at once one makes the account, and the others find it. */
    @Override
    public void afterSingletonsInstantiated() {
        if (accounts.any()) return;
        transaction.executeWithoutResult(_ -> {
            accounts.lock();
            if (!accounts.any()) begin(settings.name(), settings.password());
        });
    }

    private void begin(@Nullable String name, @Nullable String password) {
        if (name == null && password == null) {
            var token = invitations.add(ADMIN, null, null, Invitations.FIRST_ADMIN);
            Events.tell("link-made", "kind", "first-admin");
            log.info(
                    "There is no account yet. Who opens this link within an hour becomes the first admin: {}",
                    invitations.link(token));
            return;
        }
        if (name == null || password == null) throw new FirstAdminException("Only one of the two is set.");
        var normalised = Account.normalised(name);
        if (!Account.isName(normalised)) throw new FirstAdminException(say("setUp.name.wrong"));
        passwords.broken(password, normalised, null)
                .ifPresent(rule -> { throw new FirstAdminException(say(rule)); });
        accounts.add(normalised, passwords.hash(password), ADMIN, null);
        Events.tell("account-made", "name", normalised, "roles", Account.words(ADMIN));
        log.info("Created the first admin, {}.", normalised);
    }

    private String say(String code) {
        return messages.getMessage(code, null, Locale.ENGLISH);
    }
}
