/** What addresses are asked by: declared once, read, refused where it cannot be understood. */
@NamedInterface("parameter")
@NullMarked
package eu.pescoportal.web.parameter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
