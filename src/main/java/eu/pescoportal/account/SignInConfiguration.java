package eu.pescoportal.account;

import eu.pescoportal.web.PageHeaders;
import eu.pescoportal.web.PortalProperties;
import java.net.URI;
import java.util.Set;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.target.AbstractLazyCreationTargetSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** The pages that need to know who asks: sessions, tokens against forged forms, passwords and passkeys. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain editorsPages(HttpSecurity http, PersonFinder people, PasswordEncoder encoder,
            SignInAttempts attempts, KeptForms forms, Refusals refusals, SignInHandler handler,
            WebAuthnRelyingPartyOperations passkeys, Accounts accounts, SignedIn signedIn) throws Exception {
        return http
                .securityMatcher("/admin/**", "/account/**", "/login/**", "/logout", "/setup/**",
                        "/webauthn/**")
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/login/**", "/setup/**", "/webauthn/authenticate/**")
                        .permitAll()
                        .requestMatchers("/admin/people/**")
                        .hasRole("ADMIN")
                        .requestMatchers("/admin/**")
                        .hasAnyRole("EDITOR", "REVIEWER", "ADMIN")
                        .anyRequest()
                        .authenticated())
                .authenticationManager(new ProviderManager(new PasswordSignIn(people, encoder, attempts)))
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("name")
                        .successHandler(handler)
                        .failureHandler(handler))
                .webAuthn(webAuthn -> webAuthn.disableDefaultRegistrationPage(true)
                        .withObjectPostProcessor(withPerson(new PasskeySignIn(passkeys, people), handler)))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .csrf(csrf -> csrf.csrfTokenRequestHandler(new FormTokens()))
                .requestCache(cache -> cache.requestCache(forms))
                .exceptionHandling(exceptions -> exceptions.accessDeniedHandler(refusals))
                .addFilterAfter(new StandingFilter(accounts, signedIn), SecurityContextHolderFilter.class)
                .addFilterAfter(new PasskeyFilter(attempts, handler), LogoutFilter.class)
                .headers(headers -> headers
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex")))
                .headers(PageHeaders::write)
                .build();
    }

    /** As after a password: the session gets a new id, and holds a {@link Person}. */
    private static ObjectPostProcessor<WebAuthnAuthenticationFilter> withPerson(PasskeySignIn passkeys,
            SignInHandler handler) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationManager(new ProviderManager(passkeys));
                filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
                filter.setAuthenticationSuccessHandler(handler::onPasskey);
                return filter;
            }
        };
    }

    @Bean
    PublicKeyCredentialUserEntityRepository passkeyOwners(JdbcOperations jdbc) {
        return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
    }

    @Bean
    UserCredentialRepository passkeys(JdbcOperations jdbc) {
        return new JdbcUserCredentialRepository(jdbc);
    }

    /** Made when the first passkey is used: it would take 0.2 seconds of each start. */
    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository passkeys, PortalProperties portal) {
        return ProxyFactory.getProxy(WebAuthnRelyingPartyOperations.class,
                new AbstractLazyCreationTargetSource() {
                    @Override
                    protected Object createObject() {
                        return operations(owners, passkeys, portal);
                    }
                });
    }

    /**
     * Who uses a passkey proves it to the device, by finger, face or number; else it would be half a proof.
     */
    private static WebAuthnRelyingPartyOperations operations(PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository passkeys, PortalProperties portal) {
        var address = URI.create(portal.address());
        var origin = address.getScheme() + "://" + address.getAuthority();
        var operations = new Webauthn4JRelyingPartyOperations(owners, passkeys,
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
