/** Where a working day begins: what waits, what should be looked into, and the search for records. */
@NullMarked
package eu.pescoportal.editing.desk.work;

import org.jspecify.annotations.NullMarked;
