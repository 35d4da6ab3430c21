/** What a draft would change, in words, and what becomes of it. */
@NullMarked
package eu.pescoportal.editing.desk.review;

import org.jspecify.annotations.NullMarked;
