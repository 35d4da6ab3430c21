/**
 * Records outside their tables: what files, forms, exports and comparisons hold, and the rules that each
 * obeys.
 */
@NamedInterface("document")
@NullMarked
package eu.pescoportal.register.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
