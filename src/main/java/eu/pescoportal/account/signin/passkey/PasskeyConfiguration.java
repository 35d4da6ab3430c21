package eu.pescoportal.account.signin.passkey;

import eu.pescoportal.web.PortalProperties;
import java.net.URI;
import java.util.Set;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.target.AbstractLazyCreationTargetSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Passkeys: kept in PostgreSQL, and bound to the portal's address. */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

    @Bean
    PublicKeyCredentialUserEntityRepository passkeyOwners(JdbcOperations jdbc) {
        return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
    }

    @Bean
    UserCredentialRepository passkeyCredentials(JdbcOperations jdbc) {
        return new JdbcUserCredentialRepository(jdbc);
    }

    /** Made when the first passkey is used: it would take 0.2 seconds of each start. */
    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository credentials, PortalProperties portal) {
        return ProxyFactory.getProxy(WebAuthnRelyingPartyOperations.class,
                new AbstractLazyCreationTargetSource() {
                    @Override
                    protected Object createObject() {
                        return operations(owners, credentials, portal);
                    }
                });
    }

    /**
     * Who uses a passkey proves it to the device, by finger, face or number; else it would be half a proof.
     */
    private static WebAuthnRelyingPartyOperations operations(PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository credentials, PortalProperties portal) {
        var address = URI.create(portal.address());
        var origin = address.getScheme() + "://" + address.getAuthority();
        var operations = new Webauthn4JRelyingPartyOperations(owners, credentials,
                PublicKeyCredentialRpEntity.builder().id(address.getHost()).name("PESCO Portal").build(),
                Set.of(origin));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
