/** The member states of the EU with their dated memberships, and their part in the projects. */
@ApplicationModule(allowedDependencies = {"record", "record :: kind", "record :: version", "register",
        "register :: bars", "register :: document", "vocabulary", "web", "web :: parameter", "web :: table"})
@NullMarked
package eu.pescoportal.state;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
