/**
 * The public pages that look back: what was published, when, by whom and why.
 */
@ApplicationModule(allowedDependencies = {"record", "record :: difference", "record :: kind",
        "record :: version", "record :: wording", "register", "vocabulary", "web", "web :: error",
        "web :: parameter", "web :: twin"})
@NullMarked
package eu.pescoportal.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
