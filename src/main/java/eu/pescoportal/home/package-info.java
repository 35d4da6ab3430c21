/**
 * The front page, the pages about PESCO and this register, what the search box offers, and what crawlers ask
 * for.
 */
@ApplicationModule(allowedDependencies = {"register", "register :: bars", "register :: document",
        "register :: search", "record", "vocabulary", "web", "web :: cache"})
@NullMarked
package eu.pescoportal.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
