package eu.pescoportal.account.feed;

import eu.pescoportal.account.FeedAddresses;
import eu.pescoportal.account.signin.attempt.SignInAttempts;
import eu.pescoportal.web.PageHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Addresses that are secrets: no session counts there, nothing is kept of what they answer, and nobody is
 * told that somebody came from one.
 */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    @Bean
    @Order(0)
    SecurityFilterChain feeds(HttpSecurity http, FeedAddresses addresses, SignInAttempts attempts)
            throws Exception {
        return http.securityMatcher(FeedAddresses.PATH + "*")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(new FeedFilter(addresses, attempts), SecurityContextHolderFilter.class)
                .headers(PageHeaders::write)
                .headers(
                        headers -> headers.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex"))
                                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }
}
