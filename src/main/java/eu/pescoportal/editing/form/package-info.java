/**
 * Forms of any kind of record: what was typed, how it is read as a document, and what is said of it.
 */
@NullMarked
package eu.pescoportal.editing.form;

import org.jspecify.annotations.NullMarked;
