/** The member states of the EU with their dated memberships, and their part in the projects. */
@ApplicationModule(allowedDependencies = {"register", "register :: bars", "register :: document", "record",
        "vocabulary", "web", "web :: table"})
@NullMarked
package eu.pescoportal.state;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
