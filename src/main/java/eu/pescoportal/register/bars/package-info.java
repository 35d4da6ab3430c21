/**
 * Bars over time: how participations are drawn beside their words, on whichever page. Places are told in
 * percent, so that one drawing fits every width and paper.
 */
@NamedInterface("bars")
@NullMarked
package eu.pescoportal.register.bars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
