/** The people who keep the register: who they are, what they may do, and how admins keep their accounts. */
@ApplicationModule(allowedDependencies = {"database", "vocabulary", "web", "web :: event",
        "web :: parameter"})
@NullMarked
package eu.pescoportal.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
