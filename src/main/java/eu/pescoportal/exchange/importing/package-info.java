/**
 * What comes into the register from files: read, held against what stands, told, and only then made a change
 * set.
 */
@NamedInterface("importing")
@NullMarked
package eu.pescoportal.exchange.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
