package eu.pescoportal.register;

import eu.pescoportal.register.document.PartnerLink;
import eu.pescoportal.register.document.ProjectDocument;

/**
 * A tie between a project and a partner, seen on a day by which it had begun; the link may name a body of the
 * partner that was asked for.
 *
 * @param ended
 *            by that day
 */
public record Tie(ProjectDocument project, PartnerLink link, boolean ended) {}
