/**
 * The front page, the pages about PESCO and this register, what the search box offers, and what crawlers ask
 * for.
 */
@ApplicationModule(allowedDependencies = {"record", "record :: version", "register", "register :: bars",
        "register :: document", "register :: search", "vocabulary", "web", "web :: cache", "web :: parameter",
        "web :: twin"})
@NullMarked
package eu.pescoportal.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
