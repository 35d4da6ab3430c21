/** Differences in words, with what came and what went marked. */
@NamedInterface("wording")
@NullMarked
package eu.pescoportal.record.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
