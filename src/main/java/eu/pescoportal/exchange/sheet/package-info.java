/**
 * Files that people bring, as lines of cells: what a file is by its first bytes, and CSV and XLSX whoever
 * wrote them. Nothing in a file is believed: whatever it unpacks to, no more of it is held than has use.
 */
@NullMarked
package eu.pescoportal.exchange.sheet;

import org.jspecify.annotations.NullMarked;
