package eu.pescoportal.account.signin.session;
import eu.pescoportal.account.signin.SignInHandler;

import eu.pescoportal.web.PortalProperties;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions are kept in PostgreSQL, so any instance knows them; the portal as a command has none. What makes
 * the repository in Spring Session reads the errors of ten databases from a file for it at each start, where
 * PostgreSQL's are told by their SQL states.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableSpringHttpSession
class SessionConfiguration {

    /**
     * How long a new session lives without use. Whoever opens the sign-in page has one, for its token; those
     * who sign in have more time from then on, see {@link SignInHandler}. Only the new are given this little:
     * what a session that holds more was given stays.
     */
    static final Duration UNTIL_SIGN_IN = Duration.ofMinutes(10);

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * A request may end after its session was ended, by another request of the same person or by an admin:
     * then there is nothing left to write, which is no error.
     */
    @Bean
    JdbcIndexedSessionRepository sessionRepository(JdbcTemplate jdbc,
            PlatformTransactionManager transactions) {
        var inOneOfItsOwn = new TransactionTemplate(transactions);
        inOneOfItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var sessions = new JdbcIndexedSessionRepository(jdbc, inOneOfItsOwn);
        sessions.setDefaultMaxInactiveInterval(UNTIL_SIGN_IN);
        sessions.setCleanupCron(Scheduled.CRON_DISABLED); // as SessionTidying does it
        sessions.setConversionService(conversion());
        // As long as a random UUID, but with all of its 128 bits random.
        sessions.setSessionIdGenerator(() -> new UUID(RANDOM.nextLong(), RANDOM.nextLong()).toString());
        sessions.setCreateSessionAttributeQuery(
                """
                        insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
                        select given.* from (values (cast(? as char(36)), cast(? as text), cast(? as bytea))) given (id)
                        where exists (select from spring_session where primary_id = given.id for key share)
                        on conflict (session_primary_id, attribute_name)
                        do update set attribute_bytes = excluded.attribute_bytes
                        """);
        return sessions;
    }

    /** What a page sends by itself leaves the session as it was. */
    @Bean
    static UnattendedSessions unattendedSessions() {
        return new UnattendedSessions();
    }

    /**
     * {@code HttpOnly}, {@code SameSite=Lax}, and {@code Secure} behind TLS, as Spring has them by itself.
     */
    @Bean
    CookieSerializer sessionCookie(PortalProperties portal) {
        return new SessionCookie(portal.isReachedByTls());
    }

    /** What an older release wrote and this one cannot read is nothing: the person signs in again. */
    private static ConversionService conversion() {
        var reading = new DeserializingConverter(SessionConfiguration.class.getClassLoader());
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, (Converter<byte[], @Nullable Object>) bytes -> {
            try {
                return reading.convert(bytes);
            } catch (SerializationFailedException e) {
                return null;
            }
        });
        return conversion;
    }
}
