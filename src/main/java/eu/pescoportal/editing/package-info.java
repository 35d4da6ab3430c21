/**
 * What an editor typed, kept as a draft, reviewed against what stands, and published.
 */
@ApplicationModule(allowedDependencies = {"account", "history", "register", "register :: document",
        "register :: search", "record", "vocabulary", "web"})
@NullMarked
package eu.pescoportal.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
