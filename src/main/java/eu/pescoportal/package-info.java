/**
 * The PESCO Portal: a register of PESCO projects that opens in a browser. Each package below is a feature.
 */
@NullMarked
package eu.pescoportal;

import org.jspecify.annotations.NullMarked;
