/** What every kind of record shares: documents and their rows, names of records, what is wrong with them. */
@ApplicationModule(allowedDependencies = {"vocabulary", "web", "web :: parameter"})
@NullMarked
package eu.pescoportal.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
