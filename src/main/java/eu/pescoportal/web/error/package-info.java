/** What went wrong, in words: the page for people, and as much for programs. */
@NamedInterface("error")
@NullMarked
package eu.pescoportal.web.error;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
