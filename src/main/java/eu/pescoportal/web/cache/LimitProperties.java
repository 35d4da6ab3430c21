package eu.pescoportal.web.cache;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is made anew; what is kept costs too little to be counted. A page takes some 10 ms of a processor:
 * one address can take a tenth of one for good, and a whole institution behind an address still reads on.
 *
 * @param perSecond
 *            so many answers are made for one address in the long run
 * @param burst
 *            so many it can have at once after a pause
 * @param atOnce
 *            so many answers are made at the same time; 0: two for each processor, since some wait for the
 *            database
 * @param waiting
 *            so many wait for their turn; at 10 ms each the last one waits less than a second
 * @param patience
 *            who has waited so long is told to try again
 */
@ConfigurationProperties("portal.limit")
record LimitProperties(@DefaultValue("10") int perSecond, @DefaultValue("100") int burst,
        @DefaultValue("0") int atOnce, @DefaultValue("64") int waiting,
        @DefaultValue("3s") Duration patience) {

    LimitProperties {
        if (perSecond < 1 || burst < 1 || atOnce < 0 || waiting < 1)
            throw new IllegalArgumentException("portal.limit.* must be positive numbers");
        if (atOnce == 0) atOnce = 2 * Runtime.getRuntime().availableProcessors();
    }
}
