/** How many at once get as far as where it costs something, before it is known who they are. */
@NullMarked
package eu.pescoportal.account.signin.gate;

import org.jspecify.annotations.NullMarked;
