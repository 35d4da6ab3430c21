/** The front page, the pages about PESCO and this register, and what crawlers ask for. */
@ApplicationModule(allowedDependencies = {"register", "register :: document", "record", "vocabulary", "web"})
@NullMarked
package eu.pescoportal.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
