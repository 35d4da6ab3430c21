/**
 * How the register comes in and goes out as a whole: the first load from its files.
 */
@ApplicationModule(allowedDependencies = {"editing", "register", "register :: document", "record",
        "vocabulary"})
@NullMarked
package eu.pescoportal.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
