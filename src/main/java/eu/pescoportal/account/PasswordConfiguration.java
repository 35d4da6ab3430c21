package eu.pescoportal.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;

/**
 * Argon2id with 19 MiB, two passes, one lane, as OWASP advises. The prefix lets a later kind take over, one
 * sign-in at a time.
 */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2 = new Argon2Password4jPasswordEncoder(
                Argon2Function.getInstance(Turns.KIBIBYTES, 2, 1, 32, Argon2.ID));
        return new DelegatingPasswordEncoder("argon2", Map.of("argon2", new PasswordTurns(argon2)));
    }
}
