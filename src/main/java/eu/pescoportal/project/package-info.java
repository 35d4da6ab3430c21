/** The projects of PESCO: finding and showing them, with who takes part and on whose word. */
@ApplicationModule(allowedDependencies = {"record", "record :: difference", "record :: kind",
        "record :: version", "register", "register :: bars", "register :: document", "register :: query",
        "register :: search", "vocabulary", "web", "web :: parameter", "web :: table"})
@NullMarked
package eu.pescoportal.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
