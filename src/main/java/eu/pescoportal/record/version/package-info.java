/** What was published when: revisions, the versions of records, and which of them are read. */
@NamedInterface("version")
@NullMarked
package eu.pescoportal.record.version;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
