/** All records together: the first load of the register from its files. */
@ApplicationModule(allowedDependencies = {"project", "partner", "state", "source", "history", "web"})
@NullMarked
package eu.pescoportal.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
