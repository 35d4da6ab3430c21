/** What every page has: layout, parameters, errors, paging, security, the address of the portal. */
@ApplicationModule(allowedDependencies = {"vocabulary"})
@NullMarked
package eu.pescoportal.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
