/**
 * What comes into the register from files: read, held against what stands, told, and only then made a change
 * set.
 */
@NullMarked
package eu.pescoportal.exchange.importing;

import org.jspecify.annotations.NullMarked;
