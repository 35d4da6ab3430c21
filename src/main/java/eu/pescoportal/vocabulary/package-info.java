/**
 * The words of the register: its value types and closed lists, which everybody may use.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package eu.pescoportal.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
