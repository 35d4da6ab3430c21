/** Editing: what an editor typed, kept as a draft, reviewed against what stands, and published. */
@NullMarked
package eu.pescoportal.history.draft;

import org.jspecify.annotations.NullMarked;
