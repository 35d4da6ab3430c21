/** What the portal tells those who run it: whether it can answer, and what it does. Nobody depends on it. */
@ApplicationModule(allowedDependencies = {"database", "register", "vocabulary", "web :: cache"})
@NullMarked
package eu.pescoportal.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
