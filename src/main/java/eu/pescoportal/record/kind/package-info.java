/** The registry of all kinds of records, and the checker of documents that come together. */
@NamedInterface("kind")
@NullMarked
package eu.pescoportal.record.kind;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
