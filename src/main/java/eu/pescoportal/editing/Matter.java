package eu.pescoportal.editing;

import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * What is decided on: a draft, or a set of them.
 *
 * @param inTurn
 *            locks it until the transaction ends, and reviews it beside the register of that revision
 * @param now
 *            reviews it where nothing was done
 * @param forbidden
 *            message key for whom it is none of
 */
public record Matter<R extends Reviewed>(LongFunction<R> inTurn, Supplier<R> now, String forbidden) {}
