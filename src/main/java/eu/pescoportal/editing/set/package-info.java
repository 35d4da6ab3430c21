/**
 * Sets of drafts that several people may work on, and that are reviewed and published together. Whatever
 * makes many changes at once puts them into one: it takes the records as the set would leave them, and puts
 * them back.
 */
@NamedInterface("set")
@NullMarked
package eu.pescoportal.editing.set;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
