package eu.pescoportal.register;

import eu.pescoportal.register.document.ProjectDocument;
import eu.pescoportal.register.document.Sourced;

import org.jspecify.annotations.Nullable;

/**
 * Something that the register says on the word of a source.
 *
 * @param project
 *            that it is about; null for what is about a state, a partner or PESCO as a whole
 * @param fact
 *            a row of the project or the project itself (that it was established), or another document
 * @param place
 *            in the source; null where it is not known
 */
public record SourcedFact(@Nullable ProjectDocument project, Sourced fact, @Nullable String place) {}
