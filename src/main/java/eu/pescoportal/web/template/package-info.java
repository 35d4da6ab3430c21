/** How templates come to what their page says. */
@NullMarked
package eu.pescoportal.web.template;

import org.jspecify.annotations.NullMarked;
