/** The people who keep the register: how they get in, who may do what, and how they are signed out again. */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package eu.pescoportal.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
