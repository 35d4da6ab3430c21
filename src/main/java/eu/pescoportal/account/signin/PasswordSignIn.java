package eu.pescoportal.account.signin;
import eu.pescoportal.account.Person;
import eu.pescoportal.account.PersonFinder;
import eu.pescoportal.account.signin.attempt.SignInAttempts;
import eu.pescoportal.account.signin.attempt.Whence;
import java.util.Objects;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs in with name and password; guessing is slowed down before a password is looked at. */
@Component
class PasswordSignIn extends DaoAuthenticationProvider {

    private final SignInAttempts attempts;

    PasswordSignIn(PersonFinder people, PasswordEncoder encoder, SignInAttempts attempts) {
        super(people);
        setPasswordEncoder(encoder);
        setUserDetailsPasswordService(people);
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var whence = (Whence) Objects.requireNonNull(given.getDetails());
        attempts.begin(given.getName(), whence);
        var person = Objects.requireNonNull(super.authenticate(given));
        attempts.succeeded(given.getName(), whence);
        return person;
    }

    @Override
    protected void additionalAuthenticationChecks(UserDetails user,
            UsernamePasswordAuthenticationToken given) {
        if (user.getPassword() == null) {
            getPasswordEncoder().encode(String.valueOf(given.getCredentials())); // takes as long as a check
            throw new BadCredentialsException("No password");
        }
        super.additionalAuthenticationChecks(user, given);
    }

    /** The session must hold neither the hash nor the secret of the browser. */
    @Override
    protected Authentication createSuccessAuthentication(Object principal, Authentication given,
            UserDetails user) {
        var made = super.createSuccessAuthentication(principal, given, user);
        var token = UsernamePasswordAuthenticationToken.authenticated(((Person) user).withoutPassword(), null,
                made.getAuthorities());
        token.setDetails(""); // where there are none, Spring copies those that were given
        return token;
    }
}
