/**
 * What the list of projects can be asked for, and the answer: whoever lists projects, or what belongs to
 * them, reads the same parameters and finds the same projects.
 */
@NamedInterface("query")
@NullMarked
package eu.pescoportal.register.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
