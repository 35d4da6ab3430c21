/**
 * What people typed and have not saved: kept by the form itself, for its author alone, until they save it or
 * go back to what was saved.
 */
@NullMarked
package eu.pescoportal.editing.copy;

import org.jspecify.annotations.NullMarked;
