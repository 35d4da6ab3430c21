/**
 * Taking back what was published: a change set in which each record says again what it said before, and keeps
 * what was changed later.
 */
@NullMarked
package eu.pescoportal.editing.undo;

import org.jspecify.annotations.NullMarked;
