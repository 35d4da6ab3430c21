/** The same as a page for programs: which twins there are, what they take, and their licence. */
@NamedInterface("twin")
@NullMarked
package eu.pescoportal.web.twin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
