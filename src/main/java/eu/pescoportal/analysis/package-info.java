/** The answers that analysts come for, each a plain function of snapshot and day. */
@ApplicationModule(allowedDependencies = {"register", "register :: document", "register :: query",
        "register :: bars", "record", "vocabulary", "web", "web :: table"})
@NullMarked
package eu.pescoportal.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
