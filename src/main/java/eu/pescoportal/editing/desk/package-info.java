/**
 * The pages on which editors, reviewers and admins work, and here what all of them have: addresses, what is
 * sent to them, how they answer.
 */
@NullMarked
package eu.pescoportal.editing.desk;

import org.jspecify.annotations.NullMarked;
