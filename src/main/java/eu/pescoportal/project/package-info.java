/** The projects of PESCO: finding and showing them, with who takes part and on whose word. */
@ApplicationModule(allowedDependencies = {"register", "register :: bars", "register :: document",
        "register :: query", "register :: search", "record", "vocabulary", "web", "web :: table"})
@NullMarked
package eu.pescoportal.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
