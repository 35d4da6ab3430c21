/** The page of one's own account: name, password, passkeys, sessions. */
@NullMarked
package eu.pescoportal.account.own;

import org.jspecify.annotations.NullMarked;
