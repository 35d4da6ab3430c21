/**
 * Changes of many records that are typed once: participations of many states and projects, projects that
 * begin or end, a state that joins PESCO. Each is a plain function of the register and of what was typed, and
 * what it makes goes into a change set.
 */
@NullMarked
package eu.pescoportal.editing.bulk;

import org.jspecify.annotations.NullMarked;
