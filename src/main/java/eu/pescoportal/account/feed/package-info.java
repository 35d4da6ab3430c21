/**
 * How a feed reader gets in, which knows no password: by an address that nobody else knows, to one page of
 * one person.
 */
@NullMarked
package eu.pescoportal.account.feed;

import org.jspecify.annotations.NullMarked;
