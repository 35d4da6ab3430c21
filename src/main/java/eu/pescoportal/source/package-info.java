/**
 * What every fact of the register rests on: legal acts, reports, releases, articles, pages, parliamentary
 * papers.
 */
@ApplicationModule(allowedDependencies = {"register", "register :: document", "register :: search", "record",
        "vocabulary", "web", "web :: table"})
@NullMarked
package eu.pescoportal.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
