package eu.pescoportal.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;

/**
 * Passwords are hashed as the portal hashes them, with a three-hundredth of the memory, wherever it does not
 * matter how long that takes: it was a third of the time of all tests in which people sign in. The property
 * {@code test.passwords=slow} leaves the portal's own.
 */
public class QuickPasswords implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int KIBIBYTES = 64;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if ("slow".equals(context.getEnvironment().getProperty("test.passwords"))) return;
        var quick = new DelegatingPasswordEncoder("argon2",
                Map.of("argon2", new PasswordTurns(new Argon2Password4jPasswordEncoder(
                        Argon2Function.getInstance(KIBIBYTES, 1, 1, 32, Argon2.ID)))));
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof PasswordEncoder ? quick : bean;
            }
        });
    }
}
