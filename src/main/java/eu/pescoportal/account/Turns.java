package eu.pescoportal.account;

import eu.pescoportal.web.FewAtOnce;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Only so much is done at once with passwords as there is memory and processors for. */
final class Turns {

    /** What one hash takes, see {@link PasswordConfiguration}. */
    static final int KIBIBYTES = 19 * 1024;

    private static final int WAITING = 500;
    private static final int PATIENCE_IN_SECONDS = 20;

    private static final FewAtOnce FEW = new FewAtOnce("password",
            most(Runtime.getRuntime().maxMemory(), Runtime.getRuntime().availableProcessors()), WAITING,
            PATIENCE_IN_SECONDS);

    private Turns() {}

    /** An eighth of the memory is theirs, and more than there are processors would only be slower. */
    static int most(long memory, int processors) {
        return (int) Math.max(1, Math.min(processors, memory / 8 / (KIBIBYTES * 1024L)));
    }

    static <T extends @Nullable Object> T take(Callable<T> work) {
        return FEW.take(work);
    }
}
