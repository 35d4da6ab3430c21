/**
 * In what two states of a document differ, and how two that grew from the same one are brought together.
 */
@NamedInterface("difference")
@NullMarked
package eu.pescoportal.record.difference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
