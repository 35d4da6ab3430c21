/** How many projects each two states share. */
@NullMarked
package eu.pescoportal.analysis.collaboration;

import org.jspecify.annotations.NullMarked;
