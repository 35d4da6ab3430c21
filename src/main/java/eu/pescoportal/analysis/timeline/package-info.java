/** The projects over time: by wave, and year by year beside the official counts. */
@NullMarked
package eu.pescoportal.analysis.timeline;

import org.jspecify.annotations.NullMarked;
