/** Passkeys: registered, kept, and asked for at the sign-in. */
@NullMarked
package eu.pescoportal.account.signin.passkey;

import org.jspecify.annotations.NullMarked;
