package eu.pescoportal.account;

import java.io.Serial;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody with an account, as a session remembers them.
 *
 * @param name
 *            the name to sign in with, in lower case; never shown to visitors
 * @param password
 *            its hash; null where there is none, and in the session once signed in
 */
public record Person(long id, String name, @Nullable String password,
        Set<AccountRole> roles) implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1L;

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean isEditor() {
        return roles.contains(AccountRole.EDITOR) || isAdmin();
    }

    public boolean isReviewer() {
        return roles.contains(AccountRole.REVIEWER) || isAdmin();
    }

    public boolean isAdmin() {
        return roles.contains(AccountRole.ADMIN);
    }

    /** As a session may remember them. */
    public Person withoutPassword() {
        return new Person(id, name, null, roles);
    }

    @Override
    public List<? extends GrantedAuthority> getAuthorities() {
        return roles.stream().sorted().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return name;
    }
}
