package eu.pescoportal.account.signin;

import eu.pescoportal.web.PageHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The pages that need to know who asks: sessions, roles, and tokens against forged forms. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final RequestMatcher LINKS = PathPatternRequestMatcher.pathPattern("/setup/**");

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
                .csrf(csrf -> csrf.csrfTokenRequestHandler(new FormTokens()))
                .requestCache(cache -> cache.requestCache(kept))
                .exceptionHandling(exceptions -> exceptions.accessDeniedHandler(refusals))
                .addFilterAfter(new StandingFilter(signedIn, kept), SecurityContextHolderFilter.class)
                .headers(
                        headers -> headers.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex"))
                                .addHeaderWriter(SignInConfiguration::tellNobody))
                .headers(PageHeaders::write)
                .build();
    }

    /** The address of a one-time link is as good as a password, so no other page is told of it. */
    private static void tellNobody(HttpServletRequest request, HttpServletResponse response) {
        if (LINKS.matches(request)) response.setHeader("Referrer-Policy", "no-referrer");
    }
}
