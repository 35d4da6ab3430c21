/**
 * What an editor typed, kept as a draft, reviewed against what stands, and published.
 */
@ApplicationModule(allowedDependencies = {"account", "database", "history", "record", "record :: difference",
        "record :: kind", "record :: version", "record :: wording", "register", "register :: document",
        "register :: search", "vocabulary", "web", "web :: error", "web :: parameter", "web :: twin"})
@NullMarked
package eu.pescoportal.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
