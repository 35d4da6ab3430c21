/** States and projects in one table, with the role of each state in each project. */
@NullMarked
package eu.pescoportal.analysis.matrix;

import org.jspecify.annotations.NullMarked;
