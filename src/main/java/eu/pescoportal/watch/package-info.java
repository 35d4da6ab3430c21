/** What the portal tells those who run it: whether it can answer. Nobody depends on it. */
@ApplicationModule(allowedDependencies = {"register"})
@NullMarked
package eu.pescoportal.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
