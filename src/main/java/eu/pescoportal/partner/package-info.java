/**
 * NATO, its bodies, EU bodies, international organisations and third States, and what ties them to projects.
 */
@ApplicationModule(allowedDependencies = {"record", "record :: kind", "record :: version", "register",
        "register :: document", "vocabulary", "web", "web :: parameter", "web :: table"})
@NullMarked
package eu.pescoportal.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
