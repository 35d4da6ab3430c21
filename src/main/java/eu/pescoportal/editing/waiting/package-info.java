/**
 * How much waits for somebody: in the header of each page that they see, and in a feed for readers that come
 * back by themselves. It says how many, never what.
 */
@NullMarked
package eu.pescoportal.editing.waiting;

import org.jspecify.annotations.NullMarked;
