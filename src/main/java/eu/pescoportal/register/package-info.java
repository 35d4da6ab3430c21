/**
 * The documents of all kinds, and the register as a whole.
 */
@ApplicationModule(allowedDependencies = {"database", "record", "record :: kind", "record :: version",
        "record :: wording", "vocabulary", "web", "web :: cache", "web :: error", "web :: parameter"})
@NullMarked
package eu.pescoportal.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
