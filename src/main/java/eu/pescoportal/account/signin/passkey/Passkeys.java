package eu.pescoportal.account.signin.passkey;

import eu.pescoportal.account.Person;
import java.time.Instant;
import java.util.List;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys of a person. */
@Component
public class Passkeys {

    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository credentials;

    Passkeys(PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository credentials) {
        this.owners = owners;
        this.credentials = credentials;
    }

    /** A passkey as its owner knows it. */
    public record Passkey(String id, String label, Instant created, Instant lastUsed) {

        public static Passkey of(CredentialRecord passkey) {
            return new Passkey(passkey.getCredentialId().toBase64UrlString(), passkey.getLabel(),
                    passkey.getCreated(), passkey.getLastUsed());
        }
    }

    public List<Passkey> of(Person person) {
        var owner = owners.findByUsername(person.name());
        return owner == null
                ? List.of()
                : credentials.findByUserId(owner.getId()).stream().map(Passkey::of).toList();
    }

    /** @return whether the person had it */
    public boolean remove(String id, Person person) {
        var own = of(person).stream().anyMatch(passkey -> passkey.id().equals(id));
        if (own) credentials.delete(Bytes.fromBase64(id));
        return own;
    }
}
