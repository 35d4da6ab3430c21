/**
 * The pages on which editors, reviewers and admins work: the desk, the forms, the reviews.
 */
@NullMarked
package eu.pescoportal.editing.desk;

import org.jspecify.annotations.NullMarked;
