package eu.pescoportal.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Who may sign in under a name; the deactivated are answered like those who never had an account. */
@Component
public class PersonFinder implements UserDetailsService, UserDetailsPasswordService {

    private final Accounts accounts;

    PersonFinder(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Person loadUserByUsername(String typed) {
        return accounts.find(Account.normalised(typed))
                .filter(Account::active)
                .map(Account::person)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    /** A hash of an older kind is made anew at the next sign-in. */
    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
        var person = (Person) user;
        accounts.setPassword(person.id(), Objects.requireNonNull(hash));
        return new Person(person.id(), person.name(), hash, person.roles());
    }
}
