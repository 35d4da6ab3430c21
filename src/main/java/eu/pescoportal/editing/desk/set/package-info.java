/**
 * The pages of change sets: which there are, and each one with all that it would change.
 */
@NullMarked
package eu.pescoportal.editing.desk.set;

import org.jspecify.annotations.NullMarked;
