/**
 * The register's two clocks: partial dates, revisions, versions, and the rules by which a publication is
 * made.
 */
@ApplicationModule(allowedDependencies = {"account", "web"})
@NullMarked
package eu.pescoportal.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
