/**
 * Slows guessing down, and keeps a crowd from filling the database, without holding up those who come from
 * where they came from before.
 */
@NullMarked
package eu.pescoportal.account.signin.attempt;

import org.jspecify.annotations.NullMarked;
