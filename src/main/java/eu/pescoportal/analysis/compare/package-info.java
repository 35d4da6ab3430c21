/** Two to four states, or projects, side by side. */
@NullMarked
package eu.pescoportal.analysis.compare;

import org.jspecify.annotations.NullMarked;
