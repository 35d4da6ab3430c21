/**
 * The database the portal brings along: a PostgreSQL of its own, started where no other is named. Knows no
 * other package.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package eu.pescoportal.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
