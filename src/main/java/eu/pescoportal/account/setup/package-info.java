/** Where a one-time link leads: to an account of one's own, or to a new password. */
@NullMarked
package eu.pescoportal.account.setup;

import org.jspecify.annotations.NullMarked;
