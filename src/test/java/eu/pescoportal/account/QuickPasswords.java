package eu.pescoportal.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import eu.pescoportal.Inside;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;

/**
 * Passwords are hashed as the portal hashes them, with a three-hundredth of the memory, wherever it does not
 * matter how long that takes: it was a third of the time of all tests in which people sign in. Where the
 * property {@code test.passwords} says {@code waiting}, each takes as long as with all of it, but keeps no
 * processor busy; {@code own} leaves the portal's own.
 */
public class QuickPasswords implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int KIBIBYTES = 64;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var wanted = context.getEnvironment().getProperty("test.passwords", "quick");
        if (wanted.equals("own")) return;
        var argon2 = new Argon2Password4jPasswordEncoder(
                Argon2Function.getInstance(KIBIBYTES, 1, 1, 32, Argon2.ID));
        var quick = new DelegatingPasswordEncoder("argon2",
                Map.of("argon2", new PasswordTurns(wanted.equals("waiting") ? new Waiting(argon2) : argon2)));
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof PasswordEncoder ? quick : bean;
            }
        });
    }

    private record Waiting(PasswordEncoder encoder) implements PasswordEncoder {

        private static final Inside TURN = new Inside();
        private static final int MILLISECONDS = 200;

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            TURN.stay(MILLISECONDS);
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            TURN.stay(MILLISECONDS);
            return encoder.matches(password, hash);
        }
    }
}
