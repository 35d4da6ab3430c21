/**
 * The public pages that look back: what was published, when, by whom and why.
 */
@ApplicationModule(allowedDependencies = {"register", "record", "vocabulary", "web"})
@NullMarked
package eu.pescoportal.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
