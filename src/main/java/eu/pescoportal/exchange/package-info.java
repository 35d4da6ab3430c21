/**
 * How the register comes in and goes out as a whole: the first load from its files, what editors bring, and
 * the whole of it to take away.
 */
@ApplicationModule(allowedDependencies = {"account", "editing", "editing :: set", "register",
        "register :: document", "record", "vocabulary", "web", "web :: event", "web :: table"})
@NullMarked
package eu.pescoportal.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
