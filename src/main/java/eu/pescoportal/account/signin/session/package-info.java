/** How a session is named, how long it lasts, and how far it lets its person get. */
@NullMarked
package eu.pescoportal.account.signin.session;

import org.jspecify.annotations.NullMarked;
