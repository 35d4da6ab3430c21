/**
 * How the register comes in and goes out as a whole: the first load from its files, and what editors bring.
 */
@ApplicationModule(allowedDependencies = {"account", "editing", "editing :: set", "register",
        "register :: document", "record", "vocabulary", "web"})
@NullMarked
package eu.pescoportal.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
