/** The facts that tie states and partners to projects, a line for each: participations and partner links. */
@NullMarked
package eu.pescoportal.analysis.facts;

import org.jspecify.annotations.NullMarked;
