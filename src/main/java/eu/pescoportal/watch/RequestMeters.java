package eu.pescoportal.watch;

import eu.pescoportal.vocabulary.Words;
import eu.pescoportal.web.cache.Answers;
import eu.pescoportal.web.cache.Tally;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** How requests are answered. Their addresses are no tags: there is no end to them. */
@Component
@ConditionalOnProperty("portal.metrics.port")
class RequestMeters implements MeterBinder {

    private final Tally tally;
    private final Answers answers;

    RequestMeters(Tally tally, Answers answers) {
        this.tally = tally;
        this.answers = answers;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var way : Tally.Way.values())
            for (int status = 2; status <= 5; status++) {
                var digit = status;
                FunctionTimer
                        .builder("portal.requests", tally, all -> all.count(way, digit),
                                all -> all.nanos(way, digit), TimeUnit.NANOSECONDS)
                        .description("Requests by how they were answered, and with what")
                        .tag("kind", Words.lower(way.name()))
                        .tag("outcome", digit + "xx")
                        .register(registry);
            }
        for (var filters : new boolean[]{false, true})
            Gauge.builder("portal.cache", answers, kept -> kept.weight(filters))
                    .description("What kept answers take of the memory")
                    .baseUnit("bytes")
                    .tag("part", filters ? "filters" : "pages")
                    .register(registry);
    }
}
