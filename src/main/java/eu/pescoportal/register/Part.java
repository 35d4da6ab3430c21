package eu.pescoportal.register;

import eu.pescoportal.register.document.Participation;
import eu.pescoportal.register.document.ProjectDocument;

/**
 * A role of a state in a project, seen on a day by which it had begun.
 *
 * @param now
 *            it holds on that day, and the project had not ended
 */
public record Part(ProjectDocument project, Participation participation, boolean now) {}
