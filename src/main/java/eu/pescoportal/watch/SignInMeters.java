package eu.pescoportal.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;
import org.springframework.stereotype.Component;

/** How often somebody could not sign in. That the database was away is no failure of theirs. */
@Component
@ConditionalOnProperty("portal.metrics.port")
class SignInMeters implements MeterBinder {

    private final LongAdder wrong = new LongAdder();
    private final LongAdder heldUp = new LongAdder();

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        if (event instanceof AuthenticationFailureServiceExceptionEvent) return;
        (event instanceof AuthenticationFailureBadCredentialsEvent ? wrong : heldUp).increment();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        counter(registry, "wrong", wrong);
        counter(registry, "held_up", heldUp);
    }

    private static void counter(MeterRegistry registry, String reason, LongAdder count) {
        FunctionCounter.builder("portal.sign.in.failures", count, LongAdder::doubleValue)
                .description("Attempts to sign in that failed, or came too soon after others that did")
                .tag("reason", reason)
                .register(registry);
    }
}
