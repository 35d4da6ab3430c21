/** The forms of records: opened, taken, saved as drafts, and kept while somebody types. */
@NullMarked
package eu.pescoportal.editing.desk.edit;

import org.jspecify.annotations.NullMarked;
