package eu.pescoportal.account.signin;

import eu.pescoportal.web.PageHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The pages that need to know who asks: sessions, roles, and tokens against forged forms. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain editorsPages(HttpSecurity http, WaysIn waysIn, KeptRequests kept, Refusals refusals,
            SignedIn signedIn) throws Exception {
        waysIn.open(http.securityMatcher("/admin/**", "/account/**", "/login/**", "/logout", "/setup/**",
                "/webauthn/**"));
        return http
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/login/**", "/setup/**", "/webauthn/authenticate/**")
                        .permitAll()
                        .requestMatchers("/admin/people/**")
                        .hasRole("ADMIN")
                        .requestMatchers("/admin/**")
                        .hasAnyRole("EDITOR", "REVIEWER", "ADMIN")
                        .anyRequest()
                        .authenticated())
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .csrf(csrf -> csrf.csrfTokenRequestHandler(new FormTokens()))
                .requestCache(cache -> cache.requestCache(kept))
                .exceptionHandling(exceptions -> exceptions.accessDeniedHandler(refusals))
                .addFilterAfter(new StandingFilter(signedIn), SecurityContextHolderFilter.class)
                .headers(headers -> headers
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex")))
                .headers(PageHeaders::write)
                .build();
    }
}
