/**
 * Search over everything that has a name: an index in memory, the marks in what is shown, and the folding
 * that also compares and sorts names. Only the index itself loads Lucene, so sorting at start-up never does.
 */
@NamedInterface("search")
@NullMarked
package eu.pescoportal.register.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
