/** What every kind of record shares: documents, versions, revisions, differences, merges, wording. */
@ApplicationModule(allowedDependencies = {"vocabulary", "web", "web :: parameter"})
@NullMarked
package eu.pescoportal.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
