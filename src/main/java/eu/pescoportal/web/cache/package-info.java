/**
 * Answers that are kept: what public addresses say at one revision on one day, as finished bytes, and how
 * much is made anew at once. It asks the register for no more than its {@link Basis}.
 */
@NamedInterface("cache")
@NullMarked
package eu.pescoportal.web.cache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
