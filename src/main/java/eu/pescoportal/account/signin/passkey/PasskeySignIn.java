package eu.pescoportal.account.signin.passkey;
import eu.pescoportal.account.Person;
import eu.pescoportal.account.PersonFinder;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;

/** Signs in with a passkey, as the same {@link Person} that a password would make. */
@Component
public class PasskeySignIn implements AuthenticationProvider {

    private final WebAuthnAuthenticationProvider passkeys;
    private final PersonFinder people;

    PasskeySignIn(WebAuthnRelyingPartyOperations operations, PersonFinder people) {
        this.passkeys = new WebAuthnAuthenticationProvider(operations, people);
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var proven = Objects.requireNonNull(passkeys.authenticate(given));
        var person = people.loadUserByUsername(proven.getName()).withoutPassword();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, proven.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(kind);
    }
}
