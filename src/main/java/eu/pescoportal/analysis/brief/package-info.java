/**
 * Briefs: what the register says of a state or a project on a day, on two pages to print. A brief is one
 * record and one template, shown as a page and set as PDF.
 */
@NullMarked
package eu.pescoportal.analysis.brief;

import org.jspecify.annotations.NullMarked;
