/**
 * What every fact of the register rests on: legal acts, reports, releases, articles, pages, parliamentary
 * papers.
 */
@ApplicationModule(allowedDependencies = {"record", "record :: kind", "record :: version", "register",
        "register :: document", "register :: search", "vocabulary", "web", "web :: parameter",
        "web :: table"})
@NullMarked
package eu.pescoportal.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
