/**
 * How people get in and stay in: the sign-in page, one-time links, passwords and passkeys, sessions, and what
 * they typed when a session had ended. Knows the accounts, which do not know it.
 */
@NullMarked
package eu.pescoportal.account.signin;

import org.jspecify.annotations.NullMarked;
