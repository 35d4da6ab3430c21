package eu.pescoportal.editing;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What may be done by whom, what keeps it from being done, and how it is done.
 */
public record Act<R extends Reviewed>(Predicate<R> right, Function<R, Hindrances> hindrances,
        Consumer<R> doing) {}
