/** The answers that analysts come for, each a plain function of snapshot and day. */
@ApplicationModule(allowedDependencies = {"record", "record :: version", "register", "register :: bars",
        "register :: document", "register :: query", "vocabulary", "web", "web :: parameter", "web :: table",
        "web :: twin"})
@NullMarked
package eu.pescoportal.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
