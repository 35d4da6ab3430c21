/**
 * How the register comes in and goes out as a whole: the first load from its files, what editors bring, and
 * the whole of it to take away.
 */
@ApplicationModule(allowedDependencies = {"account", "editing", "editing :: set", "record",
        "record :: difference", "record :: kind", "record :: version", "record :: wording", "register",
        "register :: document", "vocabulary", "web", "web :: error", "web :: event", "web :: parameter",
        "web :: table", "web :: twin"})
@NullMarked
package eu.pescoportal.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
