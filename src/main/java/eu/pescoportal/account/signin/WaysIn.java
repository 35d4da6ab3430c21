package eu.pescoportal.account.signin;
import eu.pescoportal.account.signin.attempt.SignInAttempts;
import eu.pescoportal.account.signin.attempt.Whence;
import eu.pescoportal.account.signin.passkey.PasskeyFilter;
import eu.pescoportal.account.signin.passkey.PasskeySignIn;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.stereotype.Component;

/** The two ways to sign in: with name and password, and with a passkey. */
@Component
class WaysIn {

    private final PasswordSignIn passwords;
    private final PasskeySignIn passkeys;
    private final PasskeyFilter filter;
    private final NewcomerFilter newcomers;
    private final ProofFilter proofs;
    private final SignInHandler handler;

    WaysIn(PasswordSignIn passwords, PasskeySignIn passkeys, SignInAttempts attempts, SignInHandler handler,
            SignedIn signedIn) {
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.filter = new PasskeyFilter(attempts, handler);
        this.newcomers = new NewcomerFilter(signedIn, attempts);
        this.proofs = new ProofFilter(signedIn, handler);
        this.handler = handler;
    }

    void open(HttpSecurity http) throws Exception {
        http.authenticationManager(told(http, passwords))
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("name")
                        .authenticationDetailsSource(Whence::of)
                        .successHandler(handler)
                        .failureHandler(handler))
                .logout(logout -> logout.logoutSuccessUrl("/login?out").addLogoutHandler(handler.events()))
                .webAuthn(webAuthn -> webAuthn.disableDefaultRegistrationPage(true)
                        .withObjectPostProcessor(asAfterAPassword(told(http, passkeys))))
                .addFilterAfter(newcomers, SecurityContextHolderFilter.class)
                .addFilterAfter(proofs, CsrfFilter.class)
                .addFilterAfter(filter, LogoutFilter.class);
    }

    /** Whoever listens hears of each attempt that failed. */
    private static ProviderManager told(HttpSecurity http, AuthenticationProvider provider) {
        var events = new DefaultAuthenticationEventPublisher(http.getSharedObject(ApplicationContext.class));
        events.setDefaultAuthenticationFailureEvent(AuthenticationFailureLockedEvent.class);
        var manager = new ProviderManager(provider);
        manager.setAuthenticationEventPublisher(events);
        return manager;
    }

    /** The session gets a new id, and holds a {@link eu.pescoportal.account.Person}. */
    private ObjectPostProcessor<WebAuthnAuthenticationFilter> asAfterAPassword(ProviderManager manager) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends WebAuthnAuthenticationFilter> O postProcess(O made) {
                made.setAuthenticationManager(manager);
                made.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
                made.setAuthenticationSuccessHandler(handler::onPasskey);
                return made;
            }
        };
    }
}
