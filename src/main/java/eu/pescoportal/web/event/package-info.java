/** The log of what happened to accounts, sign-ins, links and the register as a whole. */
@NamedInterface("event")
@NullMarked
package eu.pescoportal.web.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
