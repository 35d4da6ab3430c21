package eu.pescoportal.web.cache;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What all public answers rest on, beside the day. */
public interface Basis {

    /** The revision of the register that a page made now is made from. */
    long revision();

    /** Since when the database does not answer; null while it does. */
    @Nullable
    Instant awaySince();
}
